"""The Content-Security-Policies of the site: what each kind of page may load and do.

A page carries its policy itself, so that it holds on hosts that send no headers too.
A server that does sends the widest of them: what a page forbids itself stays forbidden.
"""

from __future__ import annotations

PAGE = "; ".join(
    (
        "default-src 'none'",
        # Pagefind is WebAssembly; its worker obeys the header only.
        "script-src 'self' 'wasm-unsafe-eval'",
        "style-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
    )
)
"""The pages of the library."""

DOCUMENT = "; ".join(
    (
        "default-src 'none'",
        "style-src 'self'",
        "img-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
    )
)
"""Permalinks and redirects: all that they load is a style sheet and the site's icon."""

NOT_FOUND = f"{DOCUMENT}; script-src 'self'; connect-src 'self'"
"""Pages for wrong addresses: a script may look for what the reader meant."""

HEADER = f"{PAGE}; frame-ancestors 'none'"
"""Every answer of a server; browsers take `frame-ancestors` from the header only."""
