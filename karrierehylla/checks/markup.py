"""The markup that no text of an author may hold, whatever reads it."""

from __future__ import annotations

import re

TAG = re.compile(r"<(?=[A-Za-z/!?])([^\s<>]{0,40})")
"""What a browser may take for the beginning of a tag, a comment or an instruction."""

ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
"""A sign written as its name or number."""
