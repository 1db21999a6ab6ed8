"""Who may say what in a room, how much, and when it is forgotten: rules without a server."""

from contextlib import ExitStack

import pytest

from marmot_data.web.room import heard
from marmot_data.web.room.heard import RefusedError
from marmot_data.web.room.room import Room
from marmot_data.web.room.rooms import Rooms
from marmot_data.web.room.running import Asked, Running

WARDS = {"E1": "Lower Stoke", "E2": "Upper Stoke", "E3": "Woodlands", "E4": "Wood & End"}
TALK = Running(
    key="ten",
    total=9,
    asks={
        3: Asked(kind="number", title="How long?", low=60, high=95),
        5: Asked(kind="words", title="Where could we do better?"),
        6: Asked(kind="ward", title="Which ward?", wards=WARDS),
    },
)
SIX, TWELVE_HOURS = "K7P4QM", 12 * 3600


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = 1_000_000.0

    def __call__(self) -> float:
        """Say what time it is."""
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def rooms(clock: Clock) -> Rooms:
    return Rooms(clock)


@pytest.fixture
def room(rooms: Rooms) -> Room:
    """Open a room whose wall shows the first slide."""
    made = rooms.open(SIX)
    made.show(TALK, 1, revealed=False)
    return made


def joined(room: Room) -> str:
    return room.join(room.secret, "")


def why(act: object, *told: object, **named: object) -> str:
    """Say why something is refused."""
    with pytest.raises(RefusedError) as refused:
        act(*told, **named)  # type: ignore[operator]
    return refused.value.why


# What is made of a phone's words


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("81", 81),
        ("81.5", 81.5),
        ("81,5", 81.5),
        (" about 81 years ", 81),
        ("+7", 7),
        ("\N{MINUS SIGN}3", -3),
        ("1,250", 1250),
        ("1 250", 1250),
        ("1\N{NO-BREAK SPACE}250,5", 1250.5),
    ],
)
def test_a_number_is_read_as_people_write_it(text: str, value: float) -> None:
    assert heard.number(text, -10, 2000) == value


@pytest.mark.parametrize("text", ["", "many", "80 or 90", "seventy", "\N{FIRE}", "nan", "inf"])
def test_what_is_no_number_is_asked_again(text: str) -> None:
    assert why(heard.number, text, 60, 95) == "no_number"


@pytest.mark.parametrize("text", ["150", "-80", "59.9", "95.1", "9" * 59])
def test_a_guess_outside_all_sense_is_asked_again_with_the_ends_of_the_scale(text: str) -> None:
    with pytest.raises(RefusedError, match="off_scale") as refused:
        heard.number(text, 60, 95)
    assert refused.value.told == {"low": 60, "high": 95}


def test_the_ends_of_the_scale_may_be_guessed() -> None:
    assert [heard.number(text, 60, 95) for text in ("60", "95")] == [60, 95]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Lower Stoke", "E1"),
        ("upper stoke", "E2"),
        ("UPPER", "E2"),
        ("woodl", "E3"),
        ("wood and end", "E4"),
        ("lands", "E3"),
    ],
)
def test_a_ward_is_known_by_a_part_of_its_name(text: str, code: str) -> None:
    assert heard.ward(text, WARDS) == code


@pytest.mark.parametrize(
    ("text", "names"),
    [("stoke", ["Lower Stoke", "Upper Stoke"]), ("wood", ["Woodlands", "Wood & End"])],
)
def test_where_two_wards_match_they_are_asked_for(text: str, names: list[str]) -> None:
    with pytest.raises(RefusedError, match="which_ward") as refused:
        heard.ward(text, WARDS)
    assert refused.value.told == {"names": names}


@pytest.mark.parametrize("text", ["", "  ", "123", "Atlantis"])
def test_a_name_that_is_no_wards_is_said_so(text: str) -> None:
    assert why(heard.ward, text, WARDS) == "no_ward"


def test_a_line_is_plain_text_in_one_row() -> None:
    turned = "\N{RIGHT-TO-LEFT OVERRIDE}"
    assert heard.line(f" More\n\tbuses{turned}\x00 please ") == "More buses please"
    assert heard.line("<b>x</b>") == "<b>x</b>", "it is shown as it was written"
    assert heard.line("a" * 140) == "a" * 140


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "empty"),
        (" \n\u200b", "empty"),
        ("a" * 141, "too_long"),
        ("a " * 100_000, "too_long"),
        ("ask jo@example.org", "personal"),
        ("ring 024 7683 3333", "personal"),
        ("+44 (0)24-7683", "personal"),
    ],
)
def test_a_line_that_may_not_be_shown_is_refused_with_its_reason(text: str, reason: str) -> None:
    assert why(heard.line, text) == reason


def test_years_and_small_numbers_are_nobodys_telephone() -> None:
    for text in ("From 2013 to 2026: 3 of 10", "Better in 2013-2026", "1998 \N{EN DASH} 2004"):
        assert heard.line(text) == text


# Who is let in


def test_the_secret_always_opens_and_the_code_only_while_the_wall_shows_it(
    rooms: Rooms, room: Room
) -> None:
    assert why(rooms.join, SIX, "", "") == "no_room"
    assert why(rooms.join, SIX, "wrong", "") == "no_room"
    _, first = rooms.join(SIX, room.secret, "")
    room.open_door(shown=True)
    _, second = rooms.join(SIX, "", "")
    room.open_door(shown=False)
    assert why(rooms.join, SIX, "", "") == "no_room"
    assert first != second
    assert rooms.join(SIX, "", first)[1] == first, "who was in comes back as the same"
    assert len(room.secret) >= 32
    assert len(room.key) >= 32


def test_where_no_wall_is_left_the_code_opens_nothing(rooms: Rooms, room: Room) -> None:
    with room.listening(lambda: None):
        room.open_door(shown=True)
        assert rooms.join(SIX, "", "")
    assert why(rooms.join, SIX, "", "") == "no_room"


@pytest.mark.parametrize("code", ["", "k7p4qm", "K7P4Q", "K7P4QMM", "K7P4Q0", "../../etc"])
def test_a_code_of_another_form_opens_no_room(rooms: Rooms, code: str) -> None:
    assert why(rooms.open, code) == "no_room"
    assert why(rooms.find, code) == "no_room"


def test_a_code_belongs_to_one_room(rooms: Rooms, room: Room) -> None:
    assert why(rooms.open, SIX) == "taken"
    assert rooms.find(SIX) is room


def test_codes_cannot_be_tried_one_after_the_other(rooms: Rooms, room: Room, clock: Clock) -> None:
    room.open_door(shown=True)
    tries = [why(rooms.join, f"AAAA{n // 20 + 22}", "x", "x") for n in range(150)]
    assert tries.count("no_room") == 120
    assert tries[-1] == "crowd"
    assert why(rooms.join, SIX, "", "") == "crowd", "nor is the right one among them told"
    assert rooms.join(SIX, room.secret, ""), "who has the picture comes in all the same"
    clock.now += 60
    assert rooms.join(SIX, "", "")


def test_a_hall_comes_in_at_once_and_no_more_than_a_room_holds(room: Room, clock: Clock) -> None:
    tokens = {joined(room) for _ in range(150)}
    assert len(tokens) == 150
    assert why(room.join, room.secret, "") == "crowd"
    clock.now += 1000
    tokens |= {joined(room) for _ in range(150)}
    assert len(tokens) == 300
    assert why(room.join, room.secret, "") == "full"


def test_one_phone_listens_no_more_than_eight_times_at_once(room: Room) -> None:
    token = joined(room)
    with ExitStack() as lines:
        for _ in range(8):
            room.may_listen(token)
            lines.enter_context(room.listening(lambda: None, token))
        assert why(room.may_listen, token) == "too_fast"
        assert room.for_wall()["phones"] == 1
        room.may_listen(joined(room))
        room.may_listen()
    room.may_listen(token)


def test_a_phone_of_one_room_is_nobody_in_another(rooms: Rooms, room: Room) -> None:
    other = rooms.open("ABCDEF")
    other.show(TALK, 3, revealed=False)
    token = joined(room)
    assert why(other.guess, token, 3, "80") == "not_in"
    assert why(other.write, token, 5, "x") == "not_in"
    assert why(other.look, token, 1) == "not_in"
    assert not other.is_wall(room.key)
    assert not room.is_wall(token)
    assert room.is_wall(room.key)
    assert other.for_wall()["guesses"] == {}


# What phones see


def test_phones_may_look_back_and_ahead_but_never_behind_an_open_guess(room: Room) -> None:
    token = joined(room)
    assert room.furthest() == 3
    assert not room.look(token, 3)
    assert why(room.look, token, 4) == "not_yet"
    room.show(TALK, 3, revealed=True)
    assert room.furthest() == 6
    assert room.look(token, 3)
    assert why(room.look, token, 7) == "not_yet"
    room.show(TALK, 8, revealed=False)
    assert room.furthest() == 9
    assert not room.look(token, 6), "the wall passed it without the answer"
    for beyond in (0, -1, 10):
        assert why(room.look, token, beyond) == "not_yet"


def test_phones_are_never_told_what_others_guessed_or_wrote(room: Room) -> None:
    room.show(TALK, 3, revealed=False)
    room.guess(joined(room), 3, "83.25")
    room.show(TALK, 5, revealed=False)
    room.write(joined(room), 5, "More buses")
    told = repr(room.for_phones())
    assert "83.25" not in told
    assert "buses" not in told
    assert room.key not in told
    assert room.secret not in told


def test_another_ward_begins_anew(room: Room) -> None:
    room.show(TALK, 3, revealed=True)
    room.clear(3)
    token = joined(room)
    room.guess(token, 3, "80")
    moved = Running(key="ten, elsewhere", total=9, asks=TALK.asks)
    room.show(moved, 1, revealed=False)
    assert room.for_wall()["guesses"] == {}
    assert room.for_phones()["seen"] == []
    assert room.furthest() == 3


# Guesses


def test_a_phone_has_one_guess_and_may_change_it_until_the_answer(room: Room) -> None:
    room.show(TALK, 3, revealed=False)
    first, second = joined(room), joined(room)
    assert room.guess(first, 3, "80,0") == "80"
    assert room.guess(first, 3, "82.5") == "82.5"
    room.guess(second, 3, "70")
    assert room.for_wall()["guesses"] == {3: [70.0, 82.5]}
    room.show(TALK, 3, revealed=True)
    assert why(room.guess, first, 3, "78") == "too_late"
    assert room.for_wall()["guesses"] == {3: [70.0, 82.5]}


def test_a_ward_is_guessed_by_its_name(room: Room) -> None:
    room.show(TALK, 6, revealed=False)
    assert room.guess(joined(room), 6, "upper") == "Upper Stoke"
    assert room.for_wall()["guesses"] == {6: ["E2"]}


def test_only_what_the_wall_has_asked_is_answered(room: Room) -> None:
    token = joined(room)
    assert why(room.guess, token, 3, "80") == "not_asked"
    assert why(room.guess, token, 2, "80") == "not_asked"
    room.show(TALK, 5, revealed=False)
    assert why(room.guess, token, 5, "80") == "not_asked"
    assert why(room.write, token, 3, "80") == "not_asked"


def test_guesses_are_cleared_for_the_next_table(room: Room) -> None:
    room.show(TALK, 3, revealed=True)
    room.clear(3)
    token = joined(room)
    assert room.for_phones()["rounds"] == {3: 1}
    assert room.furthest() == 3, "the answer is closed again"
    room.guess(token, 3, "80")
    room.clear(3)
    assert room.for_wall()["guesses"] == {}
    assert room.guess(token, 3, "81") == "81"


def test_one_phone_cannot_flood_the_wall_with_guesses(room: Room, clock: Clock) -> None:
    room.show(TALK, 3, revealed=False)
    token = joined(room)
    for _ in range(5):
        room.guess(token, 3, "80")
    assert why(room.guess, token, 3, "81") == "too_fast"
    clock.now += 1
    assert room.guess(token, 3, "81")
    assert len(room.for_wall()["guesses"][3]) == 1  # type: ignore[index]


# Lines


def asking(room: Room) -> str:
    room.show(TALK, 5, revealed=False)
    return joined(room)


def test_a_line_is_on_the_wall_only_after_it_was_let_through(room: Room, clock: Clock) -> None:
    token = asking(room)
    room.write(token, 5, "More buses")
    assert room.for_wall()["lines"] == [
        {"number": 1, "slide": 5, "text": "More buses", "shown": False}
    ]
    assert room.lines() == [], "nor is it saved"
    room.let(1, through=True)
    assert room.for_wall()["lines"][0]["shown"]  # type: ignore[index]
    (kept,) = room.lines()
    assert (kept.slide, kept.title, kept.text, kept.at) == (
        5,
        "Where could we do better?",
        "More buses",
        clock.now,
    )


def test_a_line_that_is_left_out_or_taken_off_is_forgotten(room: Room) -> None:
    token = asking(room)
    room.write(token, 5, "One")
    room.write(token, 5, "Two")
    room.let(1, through=False)
    room.let(2, through=True)
    room.let(2, through=False)
    room.let(99, through=True)
    assert room.for_wall()["lines"] == []
    assert room.lines() == []


def test_a_thousand_lines_from_one_phone_are_twenty(room: Room, clock: Clock) -> None:
    token = asking(room)
    reasons = []
    for _ in range(1000):
        try:
            room.write(token, 5, "Again")
        except RefusedError as refused:
            reasons.append(refused.why)
        clock.now += 0.5
    assert len(room.for_wall()["lines"]) == 20  # type: ignore[arg-type]
    assert set(reasons) == {"too_fast", "enough"}


def test_a_room_holds_so_many_lines_and_says_so(room: Room, clock: Clock) -> None:
    room.show(TALK, 5, revealed=False)
    tokens = [joined(room) for _ in range(70)]
    for number in range(200):
        room.write(tokens[number % 70], 5, f"Line {number}")
        clock.now += 1
    assert why(room.write, tokens[69], 5, "One more") == "many_wait"
    room.let(1, through=True)
    room.write(tokens[69], 5, "One more")


def test_all_phones_together_write_no_faster_than_anyone_reads(room: Room) -> None:
    room.show(TALK, 5, revealed=False)
    tokens = [joined(room) for _ in range(61)]
    for token in tokens[:60]:
        room.write(token, 5, "Now")
    assert why(room.write, tokens[60], 5, "Now") == "crowd"


# The end


def test_a_room_forgets_itself_after_twelve_hours(rooms: Rooms, room: Room, clock: Clock) -> None:
    token = asking(room)
    room.write(token, 5, "More buses")
    heard_of: list[bool] = []
    with room.listening(lambda: heard_of.append(room.ended), token):
        clock.now += TWELVE_HOURS - 1
        assert rooms.find(SIX) is room
        clock.now += 1
        rooms.forget()
        assert heard_of[-1], "whoever listens is told"
    assert why(rooms.find, SIX) == "no_room"
    assert why(rooms.join, SIX, room.secret, token) == "no_room"
    assert room.for_wall()["lines"] == []
    assert why(room.phone, token) == "not_in"


def test_a_room_that_is_ended_keeps_nothing(rooms: Rooms, room: Room) -> None:
    token = asking(room)
    room.write(token, 5, "More buses")
    room.let(1, through=True)
    room.show(TALK, 6, revealed=False)
    room.guess(token, 6, "upper")
    rooms.end(room)
    assert "buses" not in repr(vars(room))
    assert token not in repr(vars(room))
    assert room.for_wall()["guesses"] == {}
    assert why(rooms.find, SIX) == "no_room"
    assert rooms.open(SIX) is not room, "the code is free"


def test_a_server_opens_so_many_rooms_and_those_that_were_left_give_way(rooms: Rooms) -> None:
    letters = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
    codes = [f"AAAA{one}{two}" for one in letters for two in letters][:42]
    held = [rooms.open(code) for code in codes[:40]]
    entered = [one.listening(lambda: None) for one in held[1:]]
    for one in entered:
        one.__enter__()
    assert rooms.open(codes[40])
    assert held[0].ended, "nobody was in it"
    with rooms.find(codes[40]).listening(lambda: None):
        assert why(rooms.open, codes[41]) == "no_space"
    for one in entered:
        one.__exit__(None, None, None)
