"""What an address shows over the days: the same, or something that a person should look at."""

from __future__ import annotations

import asyncio
import datetime
from collections.abc import Mapping

import pytest

from karrierehylla.fetching.answer import Answer, Hop
from karrierehylla.links.judge import judge
from karrierehylla.links.siblings import NONSENSE, near_sibling, root_sibling
from karrierehylla.links.state import advance, approve
from karrierehylla.links.visit import Visitor
from karrierehylla.model.link import LinkRecord, LinkVerdict, Reason
from tests.hostile.answers import page, text

FIRST = datetime.date(2026, 11, 1)
URL = "https://vigo.no/kurs/norsk"
NEW = "https://vigo.no/nytt/norsk"

Seen = tuple[LinkVerdict, Reason | None]

OK = (LinkVerdict.OK, None)


class Web:
    """Answers by address, and 404 for all else; remembers what it was asked."""

    def __init__(self, answers: Mapping[str, Answer]) -> None:
        self.answers = dict(answers)
        self.asked: list[tuple[str, str, dict[str, str]]] = []

    async def fetch(
        self,
        address: str,
        *,
        method: str = "GET",
        headers: Mapping[str, str] | None = None,
        hops: int | None = None,
    ) -> Answer:
        self.asked.append((method, address, dict(headers or {})))
        address = address.partition("#")[0]
        return self.answers.get(address, Answer(address, status=404, type="text/html"))

    @property
    def addresses(self) -> list[str]:
        return [address for _, address, _ in self.asked]


def shows(html: bytes, url: str = URL, **more: object) -> Answer:
    return Answer(url, status=200, type="text/html", body=html, **more)  # type: ignore[arg-type]


GOOD = shows(page("Norskkurs"))


def visit(
    web: Web, record: LinkRecord | None, day: int, address: str = URL, lang: str = ""
) -> LinkRecord:
    """Return the record after a visit on a day of the month."""
    seen = asyncio.run(Visitor(web, 5).visit(address, record))
    finding = judge(seen, record, [lang] if lang else [])
    return advance(record, finding, FIRST + datetime.timedelta(days=day - 1))


def over_days(*answers: Answer, address: str = URL, approved: bool = False) -> Seen:
    """Return the verdict and reason after these answers, one a day; the first may be approved."""
    record: LinkRecord | None = None
    for number, answer in enumerate(answers, start=1):
        record = visit(Web({address: answer}), record, number, address)
        if number == 1 and approved:
            record = approve(record, FIRST) or record
    assert record is not None
    return record.verdict, record.reason


def test_the_same_page_is_ok_every_day() -> None:
    assert over_days(GOOD, GOOD, GOOD) == OK
    assert over_days(GOOD, GOOD, approved=True) == OK


def test_another_title_with_other_text_is_a_drift() -> None:
    assert over_days(GOOD, shows(page("Billige sko"))) == (
        LinkVerdict.DRIFTED,
        Reason.OTHER_TITLE,
    )


@pytest.mark.parametrize("title", ["Norskkurs – Vigo", "Norskkurs | Ny logo", "Kurs i norsk"])
def test_a_title_is_mended_without_alarm(title: str) -> None:
    """A title may change while the text stays, or keep its words while the text changes."""
    assert over_days(GOOD, shows(page(title, text("Norskkurs")))) == OK
    if "Norskkurs" in title:
        assert over_days(GOOD, shows(page(title, text("noe annet")))) == OK


def test_another_text_is_a_drift_only_from_what_a_person_approved() -> None:
    other = shows(page("Norskkurs", text("noe annet")))

    assert over_days(GOOD, other) == OK
    assert over_days(GOOD, other, approved=True) == (LinkVerdict.DRIFTED, Reason.OTHER_TEXT)


def test_a_text_with_a_new_line_is_the_same_text() -> None:
    longer = shows(page("Norskkurs", f"{text('Norskkurs')} Oppdatert i dag."))

    assert over_days(GOOD, longer, approved=True) == OK


def test_a_front_page_may_change_its_text_daily() -> None:
    front = "https://vigo.no/"
    days = [shows(page("Vigo", text(str(day))), front) for day in range(3)]

    assert over_days(*days, address=front, approved=True) == OK


def test_another_language_than_before_is_a_drift() -> None:
    assert over_days(GOOD, shows(page("Norskkurs", lang="en"))) == (
        LinkVerdict.DRIFTED,
        Reason.OTHER_LANGUAGE,
    )
    assert over_days(GOOD, shows(page("Norskkurs", lang="nn"))) == OK


@pytest.mark.parametrize(
    ("listed", "says", "seen"),
    [
        ("ar", "ar", OK),
        ("ar", "ar-SY", OK),
        ("ar", "no", (LinkVerdict.DRIFTED, Reason.OTHER_LANGUAGE)),
        ("nn", "no", OK),
        ("prs", "fa", OK),
        ("kmr", "ku", OK),
        ("ar", "", OK),
        ("ar", "arabic", OK),
    ],
)
def test_a_language_version_is_in_the_language_that_it_is_listed_for(
    listed: str, says: str, seen: Seen
) -> None:
    web = Web({URL: shows(page("Kurs", lang=says))})
    record = visit(web, None, 1, lang=listed)

    assert (record.verdict, record.reason) == seen


def test_what_a_person_approved_is_no_drift_as_long_as_it_stays() -> None:
    web = Web({URL: shows(page("Kurs", lang="no"))})
    drifted = visit(web, None, 1, lang="ar")
    approved = approve(drifted, FIRST)

    assert visit(web, approved, 2, lang="ar").verdict is LinkVerdict.OK
    web.answers[URL] = shows(page("Billige sko", lang="no"))
    assert visit(web, approved, 3, lang="ar").verdict is LinkVerdict.DRIFTED


def test_a_front_page_that_was_approved_is_no_drift() -> None:
    front = "https://vigo.no/"
    web = Web({URL: shows(page("Vigo"), front, hops=(Hop(front, permanent=False),))})
    drifted = visit(web, None, 1)
    approved = approve(drifted, FIRST)

    assert (drifted.verdict, drifted.reason) == (LinkVerdict.DRIFTED, Reason.FRONT_PAGE)
    assert visit(web, approved, 2).verdict is LinkVerdict.OK
    other = "https://sko.no/"
    web.answers[URL] = shows(page("Vigo"), other, hops=(Hop(other, permanent=False),))
    assert visit(web, approved, 3).reason is Reason.FRONT_PAGE


def test_a_document_that_became_a_page_is_a_drift() -> None:
    url = "https://vigo.no/ark"
    document = Answer(url, status=200, type="application/pdf")

    assert over_days(document, shows(page("Ark"), url), address=url) == (
        LinkVerdict.DRIFTED,
        Reason.OTHER_TYPE,
    )
    assert over_days(document, document, address=url) == OK


def test_a_move_to_another_thing_is_no_move() -> None:
    moved = shows(page("Norskkurs"), NEW, hops=(Hop(NEW, permanent=True),))
    shoes = shows(page("Billige sko"), NEW, hops=(Hop(NEW, permanent=True),))

    assert over_days(GOOD, moved) == (LinkVerdict.MOVED, None)
    assert over_days(GOOD, shoes) == (LinkVerdict.DRIFTED, Reason.OTHER_TITLE)


@pytest.mark.parametrize(
    "target",
    [
        "https://vigo.no/norsk?sessionid=abc",
        "https://vigo.no/norsk#access_token=abc",
        "https://vigo.no/norsk?e=ola@example.org",
        "https://vigo.no/norsk?fnr=01017012345",
        f"https://vigo.no/{'x' * 600}",
        "http://vigo.no/kurs/norsk",
    ],
)
def test_an_address_with_somebodys_data_or_without_a_lock_is_never_proposed(target: str) -> None:
    answer = shows(page("Norskkurs"), target.partition("#")[0], hops=(Hop(target, permanent=True),))
    record = visit(Web({URL: answer}), None, 1)

    assert (record.verdict, record.moved_to) == (LinkVerdict.OK, None)
    if not target.startswith("http:"):
        assert record.seen is not None
        assert "abc" not in record.model_dump_json()
        assert "ola" not in record.model_dump_json()
        assert "01017012345" not in record.model_dump_json()


def test_who_saw_it_before_asks_for_news_only() -> None:
    web = Web({URL: shows(page("Norskkurs"), etag='W/"1"', modified="i går")})
    before = visit(web, None, 1)
    web.asked.clear()
    web.answers[URL] = Answer(URL, status=304)
    after = visit(web, before, 2)

    assert web.asked == [("GET", URL, {"If-None-Match": 'W/"1"'})]
    assert (after.verdict, after.seen, after.etag) == (LinkVerdict.OK, before.seen, 'W/"1"')
    assert after.last_ok == FIRST + datetime.timedelta(days=1)


def test_news_are_asked_for_by_time_where_there_is_no_etag() -> None:
    when = "Wed, 21 Oct 2015 07:28:00 GMT"
    web = Web({URL: shows(page("Norskkurs"), modified=when)})
    visit(web, visit(web, None, 1), 2)

    assert web.asked[-1] == ("GET", URL, {"If-Modified-Since": when})


def test_after_a_failure_the_whole_page_is_asked_for() -> None:
    web = Web({URL: shows(page("Norskkurs"), etag='"1"')})
    before = visit(web, None, 1)
    web.answers[URL] = Answer(URL, fault=Reason.SLOW)
    failing = visit(web, before, 2)
    web.asked.clear()
    visit(web, failing, 3)

    assert web.asked == [("GET", URL, {})]


@pytest.mark.parametrize("etag", ["x" * 121, "a\x7fb", "blå"])
def test_an_odd_etag_is_not_kept(etag: str) -> None:
    assert visit(Web({URL: shows(page("Kurs"), etag=etag)}), None, 1).etag is None


def test_nonsense_is_asked_for_once_and_not_at_all_where_nothing_is_new() -> None:
    other = "https://vigo.no/kurs/engelsk"
    web = Web({URL: GOOD, other: shows(page("Engelsk"), other)})

    async def both(records: Mapping[str, LinkRecord | None]) -> dict[str, LinkRecord]:
        visitor = Visitor(web, 5)
        found = {}
        for url, record in records.items():
            finding = judge(await visitor.visit(url, record), record)
            found[url] = advance(record, finding, FIRST)
        return found

    first = asyncio.run(both({URL: None, other: None}))
    assert web.addresses == [URL, f"https://vigo.no/kurs/{NONSENSE}", other]
    web.asked.clear()
    asyncio.run(both(first))
    assert web.addresses == [URL, other]


@pytest.mark.parametrize(
    ("url", "near"),
    [
        ("https://a.no/", None),
        ("https://a.no", None),
        ("https://a.no/b", f"https://a.no/{NONSENSE}"),
        ("https://a.no/b/", f"https://a.no/{NONSENSE}/"),
        ("https://a.no/b/c#d", f"https://a.no/b/{NONSENSE}"),
        ("https://a.no/b/c.pdf", f"https://a.no/b/{NONSENSE}.pdf"),
        ("https://a.no/b/v1.23456", f"https://a.no/b/{NONSENSE}"),
        ("https://a.no/b?id=1&x=2", f"https://a.no/b?id={NONSENSE}&x={NONSENSE}"),
    ],
)
def test_a_sibling_is_like_the_address_in_all_but_its_name(url: str, near: str | None) -> None:
    assert near_sibling(url) == near


def test_the_root_has_a_sibling_too() -> None:
    assert root_sibling("https://a.no/b/c?d#e") == f"https://a.no/{NONSENSE}"


def test_a_site_that_answers_a_slow_nonsense_is_judged_without() -> None:
    nonsense = f"https://vigo.no/kurs/{NONSENSE}"
    web = Web({URL: GOOD, nonsense: Answer(nonsense, fault=Reason.SLOW)})

    assert visit(web, None, 1).verdict is LinkVerdict.OK
