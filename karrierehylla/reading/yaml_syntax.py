"""What PyYAML means when it gives up: its error as a rule, a place and values of a sentence."""

from __future__ import annotations

import re

import yaml

Explanation = tuple[str, int, dict[str, str]]
"""A rule, the offset of the culprit in the text, the values for the sentence."""

MAX_SUGGESTION = 60
"""Characters of a line that is worth repeating in quotes."""


def explain(error: yaml.MarkedYAMLError, text: str) -> Explanation:
    """Return the rule of `rules/yaml.yml` that `text` breaks according to `error`."""
    problem = error.problem or ""
    place = _offset(error.problem_mark, text)
    start = _offset(error.context_mark, text) if error.context_mark else place
    if "mapping values are not allowed" in problem:
        return _colon(text, place)
    if "unexpected end of stream" in problem:
        return "yaml-unclosed-quote", start, {"quote": text[start]}
    if "expected ',' or" in problem:
        return "yaml-unclosed-bracket", start, {"bracket": text[start]}
    if "could not find expected ':'" in problem:
        return "yaml-no-colon", start, {"line": _line(text, start).strip()}
    if "unknown escape" in problem or "did not find expected hexdecimal" in problem:
        return "yaml-escape", place, {}
    if "tag" in (error.context or "") or "tag handle" in problem:
        return "yaml-tag", start, {"value": text[start:].split(maxsplit=1)[0]}
    directive = re.search("^%", text, re.MULTILINE)
    if "document start" in problem and directive:
        return "yaml-directive", directive.start(), {}
    if "mapping keys are not allowed" in problem:
        return "yaml-complex-key", place, {}
    if "block sequence entries are not allowed" in problem:
        return "yaml-list-place", place, {}
    if error.context == "while parsing a flow node" and not text[start:].strip():
        start = _open_bracket(text)
        return "yaml-unclosed-bracket", start, {"bracket": text[start]}
    if "cannot start any token" in problem or error.context in (
        "while scanning an alias",
        "while scanning an anchor",
        "while scanning a block scalar",
        "while parsing a block node",
        "while parsing a flow node",
    ):
        return "yaml-sign", start, {"sign": text[start : start + 1]}
    if "did not find expected key" in problem:
        closed = _before(text, place).rstrip()[-1:]
        if closed and closed in "\"']}":
            return "yaml-after-close", place, {"sign": closed}
    if text[place : place + 3] == "---" or _stands_after_end(text, place):
        return "yaml-documents", place, {}
    return "yaml-indent", place, {}


def _colon(text: str, place: int) -> Explanation:
    """A colon where none may stand: in an unquoted value, or on a line that is indented wrongly."""
    before = _before(text, place)
    match = re.match(r"([ -]*[^ :#]+): +(.+)\Z", _line(text, place))
    if match and ":" in before:
        quoted = match[2].rstrip().replace("'", "''")
        suggestion = f"{match[1].strip(' -')}: '{quoted}'"
        values = {"suggestion": suggestion} if len(suggestion) <= MAX_SUGGESTION else {}
        return "yaml-colon", place, values
    start = place - len(before)
    above = text[:start].rstrip()
    if above and not re.search(r":(\s|\Z)", _line(text, len(above))):
        first = len(above) - len(_before(text, len(above)).lstrip())
        return "yaml-no-colon", first, {"line": text[first : len(above)]}
    return "yaml-indent", start + len(before) - len(before.lstrip()), {}


def _open_bracket(text: str) -> int:
    """Return where the innermost bracket stands that is still open at the end of `text`."""
    closed = 0
    for offset in range(len(text) - 1, -1, -1):
        if text[offset] in "]}":
            closed += 1
        elif text[offset] in "[{":
            if not closed:
                return offset
            closed -= 1
    return 0


def _offset(mark: yaml.Mark | None, text: str) -> int:
    return min(mark.index, len(text)) if mark else 0


def _line(text: str, offset: int) -> str:
    return _before(text, offset) + text[offset:].split("\n", 1)[0]


def _before(text: str, offset: int) -> str:
    return text[text.rfind("\n", 0, offset) + 1 : offset]


def _stands_after_end(text: str, offset: int) -> bool:
    return re.search(r"^\.\.\.\s*$", text[:offset], re.MULTILINE) is not None
