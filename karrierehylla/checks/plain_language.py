"""Plain language: short sentences and short words, most of all where participants read.

LIX is the words of a sentence on average, and the long ones among a hundred words.
English has long words of another kind: there only sentences are measured.
Titles, headings and words of the interface are no sentences; an entry of a list is one or more.
Cells of tables and notes of change are short by nature, so they do not make a text plainer.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from karrierehylla.checks.fault import Fault
from karrierehylla.checks.form_table import indices_of
from karrierehylla.checks.prose import FILLER, Passage, Prose, Role
from karrierehylla.checks.terms import terms_in
from karrierehylla.checks.words import Phrases, Word, sentences_of, words_of
from karrierehylla.model.data import Term
from karrierehylla.model.item import PARTICIPANT, Original
from karrierehylla.model.library import Entry, Library, is_for_participants
from karrierehylla.model.locale import Locale
from karrierehylla.problems import Problem

LEAST_WORDS = 60
"""Of a text that is judged as a whole."""

LONG = 7
"""Letters of a long word."""

QUOTED = 8
"""Words that are shown of a sentence."""


@dataclass(frozen=True)
class Limits:
    """How hard a text may be."""

    lix: int
    mean: int
    """Words of a sentence in English, on average."""
    sentence: int
    """Words of one sentence in any language."""


PARTICIPANTS = Limits(lix=30, mean=12, sentence=20)
"""For those who learn the language: stories, guides and questions to them only, the glossary."""

PROFESSIONALS = Limits(lix=45, mean=18, sentence=30)
"""For all else. What we write of a resource is read by the one who chooses it."""

_TEXT = frozenset({Role.SUMMARY, Role.QUESTION, Role.PARAGRAPH})
_SENTENCES = _TEXT | {Role.CELL, Role.CHANGE, Role.DATA}
_TO_PARTICIPANTS = frozenset({"explain", "participant"})
"""Fields of the data files that are said to participants."""


@dataclass(frozen=True)
class Sentence:
    """A sentence, and what makes it hard."""

    passage: Passage
    start: int
    text: str
    words: int
    long: int

    def problem(self, rule: str, **values: str) -> Problem:
        """Return the problem of this sentence, which is quoted shortened."""
        words = self.text.replace(FILLER, "…").split()
        quoted = " ".join(words[:QUOTED]) + ("…" if len(words) > QUOTED else "")
        return self.passage.problem(Fault(rule, {"sentence": quoted, **values}, self.start))


def check_plain_language(library: Library, prose: Prose) -> list[Problem]:
    """Return one problem for each entry and each text of the data files that is too hard."""
    if not library.data.knows("norm", "terms"):
        return []
    audiences = {
        (entry.id, question.id): question.audience
        for entry, facts in library.originals
        for question in getattr(facts, "questions", ())
    }
    read_aloud = {entry.id for entry, facts in library.originals if is_for_participants(facts)}
    terms = {locale: terms_in(locale, library.data) for locale in Locale}
    problems: list[Problem] = []
    for entry, passages in prose.entries:
        read_by: dict[Limits, list[Sentence]] = {PARTICIPANTS: [], PROFESSIONALS: []}
        for passage in passages:
            if passage.role in _SENTENCES:
                to_them = entry.id in read_aloud
                limits = PARTICIPANTS if to_them else _limits(entry, passage, audiences)
                read_by[limits] += _sentences(passage, terms[passage.locale])
        problems += _first_of(entry.locale, read_by)
    for passage in prose.data:
        if passage.role in _SENTENCES:
            said = not _TO_PARTICIPANTS.isdisjoint(map(str, passage.location))
            sentences = list(_sentences(passage, terms[passage.locale]))
            problems += _long_sentence(PARTICIPANTS if said else PROFESSIONALS, sentences)
    return problems


def _limits(
    entry: Entry, passage: Passage, audiences: Mapping[tuple[str, str], Sequence[str]]
) -> Limits:
    """Return the limits of a passage of a text for professionals, by those who read it."""
    if passage.role is Role.QUESTION:
        which = passage.location[1]
        if isinstance(which, int) and isinstance(entry.front, Original):
            which = entry.front.questions[which].id  # type: ignore[attr-defined]
        if audiences.get((entry.id, str(which))) == (PARTICIPANT,):
            return PARTICIPANTS
    return PROFESSIONALS


def _sentences(passage: Passage, terms: Phrases[Term]) -> Iterator[Sentence]:
    for start, text in sentences_of(passage.text):
        words = words_of(text)
        if words:
            start += words[0].start
            known = indices_of(terms.find([word.text.lower() for word in words]))
            long = sum(index not in known and _is_long(word) for index, word in enumerate(words))
            yield Sentence(passage, start, text, len(words), long)


def _is_long(word: Word) -> bool:
    """Return whether a word is long; of parts with hyphens each is read by itself."""
    return word.is_spelled and not word.is_name and max(map(len, word.text.split("-"))) >= LONG


def _first_of(locale: Locale, read_by: Mapping[Limits, Sequence[Sentence]]) -> Iterator[Problem]:
    """Yield the one problem of an entry, if it has any: the whole before a single sentence."""
    for judge in (_whole, _long_sentence):
        for limits, sentences in read_by.items():
            for problem in judge(limits, sentences, locale):
                yield problem
                return


def _whole(limits: Limits, sentences: Sequence[Sentence], locale: Locale) -> Iterator[Problem]:
    text = [sentence for sentence in sentences if sentence.passage.role in _TEXT]
    words = sum(sentence.words for sentence in text)
    if words < LEAST_WORDS:
        return
    mean = words / len(text)
    if locale is Locale.EN:
        if mean > limits.mean:
            hardest = max(text, key=lambda sentence: sentence.words)
            yield hardest.problem("long-sentences", mean=f"{mean:.0f}", limit=str(limits.mean))
        return
    lix = mean + 100 * sum(sentence.long for sentence in text) / words
    if lix > limits.lix:
        hardest = max(text, key=lambda sentence: sentence.words + sentence.long)
        yield hardest.problem("hard-to-read", lix=f"{lix:.0f}", limit=str(limits.lix))


def _long_sentence(
    limits: Limits, sentences: Sequence[Sentence], locale: Locale | None = None
) -> Iterator[Problem]:
    longest = max(sentences, key=lambda sentence: sentence.words, default=None)
    if longest and longest.words > limits.sentence:
        count, limit = str(longest.words), str(limits.sentence)
        yield longest.problem("long-sentence", count=count, limit=limit)
