"""Sets what the templates know of a page: title, language, canonical address, alternates.

In `on_page_markdown`, since reading a page overwrites `page.meta`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from karrierehylla.model.locale import Locale
from karrierehylla.theme import head

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Fill `page.meta` with escaped values; the Markdown stays as it is."""
    folder, _, uri = page.file.src_uri.partition("/")
    edition = config.extra["edition"]
    ours = edition.pages[Locale(folder)][uri]
    # In the live preview the script that loads a page anew stands in the page itself.
    guarded = not config.extra["preview"].serving
    page.meta = head(ours, edition.library, site_url=config.site_url or "/", guarded=guarded)
    return markdown
