"""Words and sentences of a passage, and the phrases among its words."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Generic, NamedTuple, TypeVar

from karrierehylla.checks.prose import FILLER

_WORD = re.compile(
    rf"[^\W\d_][^\W_]*(?:[-‑'’][^\W_]+)*(?:-(?!\w))?|[\d{FILLER}](?:[\w{FILLER},.%-]*[\w{FILLER}%])?"
)
_BEGINNING = re.compile(r"[.?!:…«“\"‘]")
_END = re.compile(rf"[.?!:…]+[»”\"’)\]]*\s+(?=[«“\"‘(\[]*(?:[^\W\d_a-zæøå]|{FILLER}))")
_QUOTED = re.compile(r"«([^«»]*)»|“([^“”]*)”|\"([^\"]*)\"|‘([^‘’]*)’")


class Word(NamedTuple):
    """A word, a number or a filler of a passage."""

    text: str
    start: int
    begins: bool
    """Whether a capital is no sign of a name: it begins a sentence or a quotation."""

    @property
    def is_spelled(self) -> bool:
        """Whether it is made of letters."""
        return self.text[0].isalpha()

    @property
    def is_name(self) -> bool:
        """Whether its capital makes it a name."""
        return not self.begins and self.text[0].isupper()


def words_of(text: str) -> list[Word]:
    """Return the words, numbers and fillers of `text` in their order."""
    found = []
    done = 0
    for match in _WORD.finditer(text):
        begins = not done or _BEGINNING.search(text, done, match.start()) is not None
        found.append(Word(match[0], match.start(), begins))
        done = match.end()
    return found


def sentences_of(text: str) -> Iterator[tuple[int, str]]:
    """Yield beginning and text of each sentence; a colon before a capital ends one, as in LIX."""
    start = 0
    for match in _END.finditer(text):
        yield start, text[start : match.start()] + match[0].rstrip()
        start = match.end()
    if text[start:].strip():
        yield start, text[start:]


def without_titles(text: str) -> str:
    """Return `text` with spaces for what is quoted as a title or word: what ends no sentence."""

    def blank(match: re.Match[str]) -> str:
        inside = next(group for group in match.groups() if group is not None)
        speaks = inside.rstrip().endswith((".", "?", "!", "…", ","))
        return match[0] if speaks else _filler(match)

    return _QUOTED.sub(blank, text)


def without_quotations(text: str) -> str:
    """Return `text` with spaces for all that is quoted: titles, words, what somebody says."""
    return _QUOTED.sub(_filler, text)


def _filler(match: re.Match[str]) -> str:
    return FILLER + " " * (len(match[0]) - 1)


Value = TypeVar("Value")


class Found(NamedTuple, Generic[Value]):
    """A phrase among the words of a passage."""

    first: int
    """The index of its first word."""
    length: int
    value: Value


def span_of(found: Found[Any], words: Sequence[Word]) -> slice:
    """Return where a phrase stands, from its first word to the end of its last."""
    first, last = words[found.first], words[found.first + found.length - 1]
    return slice(first.start, last.start + len(last.text))


class Phrases(Generic[Value]):
    """Phrases of one word or more, each with what it means; the longest is found first."""

    def __init__(self, phrases: Iterable[tuple[str, Value]], endings: Iterable[str] = ()) -> None:
        """Words of a phrase may also have one of `endings` behind them."""
        self._endings = frozenset(endings)
        self._longest = max(map(len, self._endings), default=0)
        self._by_first: dict[str, list[tuple[tuple[str, ...], Value]]] = defaultdict(list)
        for phrase, value in phrases:
            if words := words_in(phrase):
                self._by_first[words[0]].append((tuple(words[1:]), value))
        for found in self._by_first.values():
            found.sort(key=lambda pair: -len(pair[0]))
        self._heads: dict[str, tuple[str, ...]] = {}

    def find(self, words: Sequence[str]) -> Iterator[Found[Value]]:
        """Yield the phrases in `words` that do not overlap, from the first word to the last."""
        index = 0
        while index < len(words):
            found = self._at(words, index)
            if found:
                yield found
            index += found.length if found else 1

    def _at(self, words: Sequence[str], index: int) -> Found[Value] | None:
        for head in self._stems(words[index]):
            for rest, value in self._by_first[head]:
                following = words[index + 1 : index + 1 + len(rest)]
                if len(following) == len(rest) and all(map(self._is_form, following, rest)):
                    return Found(index, 1 + len(rest), value)
        return None

    def _stems(self, word: str) -> tuple[str, ...]:
        """Return the first words of phrases that `word` may be a form of."""
        if word not in self._heads:
            stems = (word[: len(word) - cut] for cut in range(self._longest + 1))
            self._heads[word] = tuple(
                stem for stem in stems if stem in self._by_first and self._is_form(word, stem)
            )
        return self._heads[word]

    def _is_form(self, word: str, stem: str) -> bool:
        return word == stem or (word.startswith(stem) and word[len(stem) :] in self._endings)


def words_in(phrase: str) -> list[str]:
    """Return the words of a phrase as `Phrases` compares them."""
    return [word.text for word in words_of(phrase)]
