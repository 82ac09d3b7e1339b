"""Shows an author's mistakes above the pages of the live preview, and asks for restarts."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.plugins import get_plugin_logger

from karrierehylla.preview import banner

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.pages import Page

log = get_plugin_logger("preview")


def on_pre_build(config: MkDocsConfig) -> None:
    """Say so when Python code changed: hooks and what they import are never loaded again."""
    i18n: Any = config.plugins["i18n"]
    preview = config.extra["preview"]
    if not preview.serving or i18n.building:
        return
    root = Path(config.config_file_path).parent
    if preview.needs_restart([root / "hooks", root / "karrierehylla"]):
        log.warning("Python code has changed: restart 'make serve' to use it.")


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Put the mistakes of the newest rebuild first on the page that the author looks at."""
    preview, words = config.extra["preview"], config.extra["words"]
    if not preview.problems:
        return output
    heading = words["preview_heading" if preview.last_good else "preview_empty"]
    lang = "en" if config.theme["language"] == "en" else "nb"
    start = output.index(">", output.index("<body")) + 1
    return output[:start] + banner(preview.problems, heading, lang) + output[start:]
