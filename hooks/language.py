"""Builds each language with its own navigation and words; with LOCALE set, that language only.

`on_config` runs at two priorities:

- 0, before mkdocs-static-i18n (-100): `build_only_locale` would move the language to the root,
  so choose it here, at its own addresses.
- -200, after it: only then is the language of this build known.
"""

from __future__ import annotations

import os
from html import escape
from typing import TYPE_CHECKING, Any

from mkdocs.exceptions import PluginError
from mkdocs.plugins import CombinedEvent, event_priority

from karrierehylla.model.locale import Locale
from karrierehylla.pages import navigation
from karrierehylla.theme import footer_links, theme_words

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig


@event_priority(0)
def choose(config: MkDocsConfig) -> None:
    """Switch off every language but LOCALE."""
    i18n: Any = config.plugins["i18n"]
    wish = os.environ.get("LOCALE")
    if not wish or i18n.building:
        return
    if wish not in list(Locale):
        raise PluginError(f"LOCALE is '{wish}': choose one of {', '.join(Locale)}.")
    i18n.current_language = wish
    for language in i18n.config.languages:
        language.build = language.locale == wish


@event_priority(-200)
def speak(config: MkDocsConfig) -> None:
    """Give the theme the navigation and words of this build's language."""
    i18n: Any = config.plugins["i18n"]
    locale = Locale(i18n.current_language)
    library = config.extra["edition"].library
    config.theme["language"] = locale.value
    # The templates print it as it is.
    config.site_name = escape(library.data.site.name.in_(locale))
    config.nav = navigation(library, locale)
    config.extra["words"] = theme_words(library, locale)
    config.extra["footer_links"] = footer_links(library, locale)


on_config = CombinedEvent(choose, speak)
