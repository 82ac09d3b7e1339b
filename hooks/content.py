"""Prepares the edition once, before the first language is built.

`on_config` at 0, before mkdocs-static-i18n (-100), and in the outer build only.
An author's mistake stops the build here, before anything is written.
"""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority

from karrierehylla.clock import WrongEpoch, today
from karrierehylla.edition import AuthorMistakes
from karrierehylla.preview import Preview
from karrierehylla.problems import as_text, errors_in

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

preview = Preview()


def on_startup(command: str, dirty: bool) -> None:
    """Remember whether this is the live preview."""
    preview.serving = command == "serve"
    if not preview.serving:
        # Reading makes no cycles, and looking for them takes longer the more pages there are.
        gc.disable()


@event_priority(0)
def on_config(config: MkDocsConfig) -> None:
    """Read, check and lay out the library, or stop with every mistake in it."""
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
    config.extra["edition"], config.extra["preview"] = edition, preview
    if not preview.serving:
        # The edition stays to the end and need not be looked at; Markdown's cycles must go.
        gc.freeze()
        gc.enable()
