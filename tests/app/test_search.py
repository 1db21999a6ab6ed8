"""People's words find figures in the list of all figures."""

from tests.app.conftest import Open


def test_the_list_of_all_figures_is_searched(open_page: Open) -> None:
    test = open_page("pages/data.py")
    whole = len(test.dataframe[0].value)
    test.text_input(key="search").input("GLD").run()
    assert str(test.dataframe[0].value.index[0]).startswith("School readiness")
    assert len(test.dataframe[0].value) < whole
    test.text_input(key="search").input("xyzzy").run()
    assert any("No figure matches “xyzzy”" in one.value for one in test.markdown)
    assert len(test.dataframe[0].value) == whole
