"""Loads and checks the library before the first language, and sets the words of each language.

`on_config` runs at two priorities:

- 0, before mkdocs-static-i18n (-100): prepare the edition once, in the outer build only.
  An author's mistake stops the build here, before anything is written.
- -200, after it: only then is the language of this build known.
"""

from __future__ import annotations

import os
import sys
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.exceptions import PluginError
from mkdocs.plugins import CombinedEvent, event_priority

from karrierehylla.clock import WrongEpoch, today
from karrierehylla.edition import AuthorMistakes
from karrierehylla.model.locale import Locale
from karrierehylla.pages import navigation
from karrierehylla.preview import Preview
from karrierehylla.problems import as_text, errors_in
from karrierehylla.theme import footer_links, theme_words

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

preview = Preview()


def on_startup(command: str, dirty: bool) -> None:
    """Remember whether this is the live preview."""
    preview.serving = command == "serve"


@event_priority(0)
def prepare(config: MkDocsConfig) -> None:
    """Prepare the edition; with LOCALE set, build that language only, at its own addresses."""
    i18n: Any = config.plugins["i18n"]
    if i18n.building:
        return
    try:
        edition = preview.edition(Path(config.config_file_path).parent, today(os.environ))
        problems = preview.problems or edition.warnings
    except WrongEpoch as error:
        raise PluginError(str(error)) from None
    except AuthorMistakes as mistakes:
        print(as_text(mistakes.problems, "en"), file=sys.stderr)
        count = len(errors_in(mistakes.problems))
        raise PluginError(f"{count} errors in the content; nothing is published.") from None
    if problems:
        print(as_text(problems, "en"), file=sys.stderr)
    if wish := os.environ.get("LOCALE"):
        if wish not in list(Locale):
            raise PluginError(f"LOCALE is '{wish}': choose one of {', '.join(Locale)}.")
        i18n.current_language = wish
        for language in i18n.config.languages:
            language.build = language.locale == wish
    config.extra["edition"], config.extra["preview"] = edition, preview


@event_priority(-200)
def speak(config: MkDocsConfig) -> None:
    """Give the theme the navigation and words of this build's language."""
    i18n: Any = config.plugins["i18n"]
    locale = Locale(i18n.current_language)
    edition = config.extra["edition"]
    config.theme["language"] = locale.value
    # The templates print it as it is.
    config.site_name = escape(edition.library.data.site.name.in_(locale))
    config.nav = navigation(edition.library, locale)
    config.extra["words"] = theme_words(edition.library, locale)
    config.extra["footer_links"] = footer_links(edition.library, locale)


on_config = CombinedEvent(prepare, speak)
