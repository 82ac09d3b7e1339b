"""The policies are strict, and the header allows whatever a page needs."""

from __future__ import annotations

import pytest

from karrierehylla.exports import policy

PAGES = {"page": policy.PAGE, "document": policy.DOCUMENT, "not found": policy.NOT_FOUND}


def directives(text: str) -> dict[str, set[str]]:
    parts = [part.split() for part in text.split("; ")]
    assert len({name for name, *_ in parts}) == len(parts)
    return {name: set(sources) - {"'none'"} for name, *sources in parts}


def test_nothing_is_allowed_that_is_not_named() -> None:
    for text in PAGES.values():
        found = directives(text)
        assert found["default-src"] == set()
        assert found["base-uri"] == found["form-action"] == set()
        allowed = {source for sources in found.values() for source in sources}
        assert not {"'unsafe-inline'", "'unsafe-eval'", "*", "https:"} & allowed


def test_only_pages_of_the_library_and_for_wrong_addresses_run_scripts() -> None:
    scripts = {kind: directives(text).get("script-src", set()) for kind, text in PAGES.items()}

    assert scripts == {
        "page": {"'self'", "'wasm-unsafe-eval'"},
        "document": set(),
        "not found": {"'self'"},
    }


@pytest.mark.parametrize("kind", PAGES)
def test_the_header_allows_what_a_page_needs(kind: str) -> None:
    header = directives(policy.HEADER)

    for name, sources in directives(PAGES[kind]).items():
        assert sources <= header[name], name


def test_only_the_header_says_who_may_frame_a_page() -> None:
    assert directives(policy.HEADER)["frame-ancestors"] == set()
    assert not any("frame-ancestors" in text for text in PAGES.values())
