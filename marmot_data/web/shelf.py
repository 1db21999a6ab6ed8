"""What was made for one reader is kept for the next, and made once, however many ask."""

from asyncio import Task, create_task, shield, wait_for, wrap_future
from collections import Counter, OrderedDict
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import lru_cache
from logging import getLogger

from starlette.requests import Request
from starlette.responses import Response

from marmot_data.ui.pages import Page
from marmot_data.web.small import Packed, packed, wanted

MOST_KEPT = 400
"""pages that are held at once, each of some tens of kB"""
AT_ONCE = 2
"""pages that are made at the same time; the others wait"""
MOST_WAITING = 60
"""pages that may wait to be made; a reader of another is told to come back"""
PATIENCE = 20
"""seconds after which a reader is told to come back"""
ADDRESS = "https://address.invalid/"
"""stands in what is kept where a reader's own address of the app is sent"""

_log = getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Answer:
    """What was made, and its state."""

    body: bytes
    status: int = 200
    kind: str = "text/html"

    @property
    def kept(self) -> bool:
        """Tell whether the next reader of the same link may have it too."""
        return self.status == 200  # noqa: PLR2004 - all is well


class Shelf:
    """Pages that were made, the last used ones; each is made once, however many ask."""

    def __init__(
        self,
        make: Callable[..., tuple[str | bytes, bool]],
        *,
        kind: str = "text/html",
        failed: Callable[[], str] = str,
    ) -> None:
        """Begin with nothing.

        Parameters
        ----------
        make
            Makes what is asked for, and says whether all is well with it.
        kind
            Its type, as browsers name it.
        failed
            Says that it could not be made.
        """
        self._make, self._kind, self._failed = make, kind, failed
        self._kept: OrderedDict[str, Answer] = OrderedDict()
        self._making: dict[str, tuple[Task[Answer], Future[Answer]]] = {}
        self._waiting: Counter[str] = Counter()
        self._workers = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="light")

    @property
    def busy(self) -> bool:
        """Tell whether another page would have to wait before it is begun."""
        return len(self._making) >= AT_ONCE

    def has(self, key: str) -> bool:
        """Tell whether a page is kept, so that nobody waits for it."""
        return key in self._kept

    async def get(
        self,
        key: str,
        page: Page,
        *more: object,
        patience: float | None = None,
        kept: OrderedDict[str, Answer] | None = None,
    ) -> Answer | None:
        """Return a page, or none if it takes too long; whoever leaves early stops nobody else.

        What is not for everybody is kept by whom it belongs to, who hands in where.
        """
        kept = self._kept if kept is None else kept
        if key in kept:
            kept.move_to_end(key)
            return kept[key]
        if key not in self._making:
            if len(self._making) >= MOST_WAITING:
                return None
            begun = self._workers.submit(self._written, page, *more)
            self._making[key] = create_task(self._made(key, begun, kept)), begun
        task, begun = self._making[key]
        self._waiting[key] += 1
        try:
            return await wait_for(shield(task), PATIENCE if patience is None else patience)
        except TimeoutError:
            return None
        finally:
            self._waiting[key] -= 1
            if not self._waiting[key]:
                del self._waiting[key]
                begun.cancel()  # only what has not begun can be

    def close(self) -> None:
        """Begin nothing more."""
        self._workers.shutdown(wait=False, cancel_futures=True)

    async def _made(
        self, key: str, begun: Future[Answer], kept: OrderedDict[str, Answer]
    ) -> Answer:
        try:
            answer = await wrap_future(begun)
            if answer.kept:
                kept[key] = answer
                while len(kept) > MOST_KEPT:
                    kept.popitem(last=False)
            return answer
        finally:
            del self._making[key]

    def _written(self, page: Page, *more: object) -> Answer:
        try:
            made, well = self._make(page, *more)
        except Exception:  # noqa: BLE001 - whatever it is, the reader gets a sentence
            _log.exception("The page %s could not be made", page.name)
            return Answer(self._failed().encode(), 500)
        body = made.encode() if isinstance(made, str) else made
        return Answer(body, 200 if well else 503, self._kind)


def sent(
    request: Request,
    answer: Answer,
    headers: dict[str, str],
    base: str = "",
    *,
    forget: bool = False,
) -> Response:
    """Send what was made; text in the smallest form that the reader's browser can unpack.

    Packed forms are kept for the next reader, unless they are to be forgotten.
    """
    if not answer.kind.startswith("text/"):
        return Response(answer.body, answer.status, headers, answer.kind)
    text = (_packed.__wrapped__ if forget else _packed)(answer.body, base)
    body, form = wanted(text, request.headers.get("accept-encoding", ""))
    return Response(body, answer.status, form | headers, answer.kind)


@lru_cache(maxsize=MOST_KEPT)
def _packed(body: bytes, base: str) -> Packed:
    """Pack a page for readers who know the app by an address."""
    return packed(body.replace(ADDRESS.encode(), base.encode()), effort=5)
