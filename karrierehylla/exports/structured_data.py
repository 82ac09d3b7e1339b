"""schema.org data as the text of a `<script type="application/ld+json">`."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import urljoin

_ADDRESS_KEYS = frozenset(("@id", "item", "url"))
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)

# JSON may write any character as an escape; these could end the script or be read as HTML.
_ESCAPES = {ord(character): f"\\u{ord(character):04x}" for character in "<>&\u2028\u2029"}


def as_script(data: Mapping[str, Any], *, site_url: str = "") -> str:
    """Return `data` as JSON that cannot end the script it stands in.

    Addresses without a scheme are our own, below `site_url`, and become absolute.
    """
    text = json.dumps(_absolute(data, site_url), ensure_ascii=False, sort_keys=True)
    return text.translate(_ESCAPES)


def _absolute(value: Any, site_url: str, key: str = "") -> Any:
    if isinstance(value, Mapping):
        return {name: _absolute(inner, site_url, name) for name, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return [_absolute(inner, site_url, key) for inner in value]
    if key in _ADDRESS_KEYS and isinstance(value, str) and not _SCHEME.match(value):
        return urljoin(site_url, value)
    return value
