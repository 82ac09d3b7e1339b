"""Resources that differ in what a test needs, beside the two of the sample."""

from __future__ import annotations

from tests.unit.sample import COMMON

FACTS = {
    "publisher": "Utgiver",
    "topics": "[career-learning]",
    "phases": "[work]",
    "format": "page",
    "audience": "[counsellor]",
    "status": "active",
}


def resource(title: str, **facts: str | None) -> str:
    """Return an original in bokmål whose facts differ as told; None leaves one out."""
    url = f"https://example.org/{title.encode().hex()}"
    told = {"url": url, **FACTS, **facts}
    kept = {name: value for name, value in told.items() if value is not None}
    lines = "".join(f"{name}: {value}\n" for name, value in kept.items())
    return f"---\ntitle: {title}\nsummary: Om {title}.\n{COMMON}{lines}---\n\nTekst.\n"
