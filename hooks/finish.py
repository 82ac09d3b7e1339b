"""Writes what belongs to no single language, after the last one.

`on_post_build` at -200: mkdocs-static-i18n (-100) builds the other languages inside its own,
so this runs once per language too, and `building` is false in the outermost run only.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority

from karrierehylla.finish import FinishFailed, finish

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig


@event_priority(-200)
def on_post_build(config: MkDocsConfig) -> None:
    """Add permalinks, redirects, feeds, sitemap and search to the finished pages."""
    i18n: Any = config.plugins["i18n"]
    if not i18n.building:
        edition, url = config.extra["edition"], config.site_url or "/"
        try:
            finish(Path(config.site_dir), edition, site_url=url)
        except FinishFailed as failure:
            raise PluginError(str(failure)) from None
