"""What may not be in an SVG file, which can be opened as a page of the site and run scripts."""

from __future__ import annotations

import re
from xml.parsers import expat

from karrierehylla.problems import Position, Problem

_ACTIVE_ELEMENTS = frozenset(
    "script style foreignobject iframe embed object handler listener"
    " set animate animatemotion animatetransform".split()
)
_HARMLESS_REFERENCE = re.compile(r"#[\w-]+\Z")
# A backslash could spell `url` in another way.
_LOADING_URL = re.compile(r"url\((?!\s*['\"]?#)|image-set\(|\\", re.IGNORECASE)


def find_active_content(raw: bytes, path: str) -> list[Problem]:
    """Return the elements and attributes of the SVG `raw` that can run, load or lead elsewhere."""
    problems: list[Problem] = []
    parser = expat.ParserCreate(namespace_separator=" ")

    def add(rule: str, **values: str) -> None:
        position = Position(parser.CurrentLineNumber, parser.CurrentColumnNumber + 1)
        problems.append(Problem(path, position, rule, values))

    def on_element(name: str, attributes: dict[str, str]) -> None:
        element = name.rpartition(" ")[2]
        if element.lower() in _ACTIVE_ELEMENTS:
            add("svg-active", value=f"<{element}>")
        for attribute, value in attributes.items():
            local = attribute.rpartition(" ")[2].lower()
            leads_out = local == "href" and not _HARMLESS_REFERENCE.match(value)
            loads = _LOADING_URL.search(value) is not None
            if local.startswith("on") or local == "style" or leads_out or loads:
                add("svg-active", value=local)

    def on_doctype(*_: object) -> None:
        add("svg-active", value="<!DOCTYPE>")

    parser.StartElementHandler = on_element
    parser.StartDoctypeDeclHandler = on_doctype
    parser.ProcessingInstructionHandler = lambda target, _: add("svg-active", value=f"<?{target}?>")
    try:
        parser.Parse(raw, True)
    except expat.ExpatError as error:
        problems.append(Problem(path, Position(error.lineno, error.offset + 1), "svg-syntax"))
    except (LookupError, ValueError):
        # Its first line names an encoding that there is not, or that the parser cannot read.
        problems.append(Problem(path, Position(), "svg-syntax"))
    return problems
