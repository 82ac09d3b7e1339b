"""A set of forms of the norm, ready to be looked for in a text."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from karrierehylla.checks.words import Found, Phrases, words_in
from karrierehylla.model.norm import Forms, FormSet


class Better(NamedTuple):
    """What is to be written instead: a word, or if only its ending is known, that."""

    right: str = ""
    ending: str = ""
    instead: str = ""


class FormTable:
    """Finds the forms of one set."""

    def __init__(self, forms: FormSet) -> None:
        self.capitals = frozenset(
            word for phrase in forms.words for word in words_in(phrase)[:1] if not word.islower()
        )
        """First words that are written with a capital."""
        self._words = Phrases((wrong, Better(right)) for wrong, right in forms.words.items())
        self._fine = Phrases((phrase, None) for phrase in forms.fine if phrase.islower())
        self._names = Phrases((phrase, None) for phrase in forms.fine if not phrase.islower())
        self._parts = _longest_first(forms.parts)
        self._endings = _longest_first(forms.endings)
        self._after = {word: _longest_first(endings) for word, endings in forms.after.items()}
        self._verdict = functools.cache(self._judge)

    def find(self, words: Sequence[str], written: Sequence[str]) -> Iterator[Found[Better]]:
        """Yield what is wrong among `words`, which are `written` so; an empty one never is."""
        fine = indices_of(self._fine.find(words)) | indices_of(self._names.find(written))
        phrases = {found.first: found for found in self._words.find(words)}
        inside = indices_of(phrases.values())
        for index, word in enumerate(words):
            if not word or index in fine:
                continue
            if index in inside:
                found = phrases.get(index)
                if found and found.value.right != " ".join(words[index : index + found.length]):
                    yield found
                continue
            better = self._verdict(word)
            if better is None and index and words[index - 1] in self._after:
                better = _by_ending(word, self._after[words[index - 1]])
            if better:
                yield Found(index, 1, better)

    def _judge(self, word: str) -> Better | None:
        """Return what is better than `word` by its parts and its ending, if anything is."""
        right = word
        for part, instead in self._parts:
            if part in word:
                if part == instead:
                    return None
                right = right.replace(part, instead)
        by_ending = _by_ending(right, self._endings)
        if right == word:
            return by_ending
        if by_ending:
            right = right.removesuffix(by_ending.ending) + by_ending.instead
        return Better(right)


def indices_of(found: Iterable[Found[Any]]) -> frozenset[int]:
    """Return the indices of all words of phrases that were found."""
    return frozenset(index for one in found for index in range(one.first, one.first + one.length))


def _longest_first(forms: Forms) -> Sequence[tuple[str, str]]:
    return sorted(forms.items(), key=lambda pair: (-len(pair[0]), pair))


def _by_ending(word: str, endings: Sequence[tuple[str, str]]) -> Better | None:
    """Return the better ending of `word`; a word that is nothing but its ending has none."""
    for ending, instead in endings:
        if word.endswith(ending):
            is_fine = word == ending or ending == instead
            return None if is_fine else Better(ending=ending, instead=instead)
    return None
