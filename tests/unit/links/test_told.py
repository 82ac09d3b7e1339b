"""Every reason has its sentence."""

from __future__ import annotations

import datetime

import pytest

from karrierehylla.links.told import problems_of
from karrierehylla.links.watched import Use, Watched
from karrierehylla.model.link import Failure, LinkRecord, LinkVerdict, Reason
from karrierehylla.problems import Position, load_rules

DAY = datetime.date(2026, 11, 28)
USES = (Use("a.md", Position(3, 6), "a", "x"), Use("b.md", Position(4, 6), "b", "x"))
LINK = Watched("https://vigo.no/", frozenset(), USES)


def test_each_reason_is_a_rule_and_each_rule_a_reason() -> None:
    rules = {rule for rule in load_rules() if rule.startswith("web-")}

    assert rules == {f"web-{reason}" for reason in Reason} | {"web-dead", "web-moved"}


@pytest.mark.parametrize("reason", Reason)
@pytest.mark.parametrize("lang", ["nb", "en"])
def test_a_sentence_names_the_address_at_each_of_its_places(reason: Reason, lang: str) -> None:
    record = LinkRecord(verdict=LinkVerdict.FLAKY, reason=reason, status=404)
    problems = problems_of(LINK, record)

    assert [problem.path for problem in problems] == ["a.md", "b.md"]
    sentence = problems[0].sentence(lang)
    assert "https://vigo.no/" in sentence
    assert "{" not in sentence


def test_a_link_that_is_well_needs_no_words() -> None:
    assert problems_of(LINK, LinkRecord(verdict=LinkVerdict.OK)) == []


def test_a_new_address_is_told_whole() -> None:
    to = f"https://vigo.no/{'langt/' * 40}"
    record = LinkRecord(verdict=LinkVerdict.MOVED, moved_to=to)

    assert problems_of(LINK, record)[0].line_of_text("en") == (
        f"a.md:3:6: web-moved: https://vigo.no/ has moved for good; write {to}"
    )


def test_a_dead_link_says_since_when_and_what_to_do() -> None:
    failure = Failure(day=DAY, reason=Reason.SLOW)
    record = LinkRecord(verdict=LinkVerdict.DEAD, reason=Reason.SLOW, failures=(failure,))

    assert problems_of(LINK, record)[0].line_of_text("nb") == (
        "a.md:3:6: web-dead: https://vigo.no/ har sviktet på minst tre dager siden 2026-11-28; let"
        " etter det som overtok; finnes ikke noe, sett «status: gone» og flytt adressen til"
        " «former_urls»"
    )
