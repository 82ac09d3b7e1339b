"""In place of `hooks/content.py`: an edition of the poisoned library, which no check has seen.

`INJECTION` says how: 'single' for one vector in each text, 'packed' for as many as it takes.
With 'unescaped' templates print what they are given as it is, and bodies have links that no check
would let pass.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.plugins import event_priority

from karrierehylla import theme
from karrierehylla.clock import today
from karrierehylla.edition import lay_out
from karrierehylla.library import load_library
from karrierehylla.preview import Preview
from tests.injection.poison import Poisoner, Row
from tests.injection.vectors import LINKS, VECTORS

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig


@event_priority(0)
def on_config(config: MkDocsConfig) -> None:
    i18n: Any = config.plugins["i18n"]
    if i18n.building:
        return
    wish = os.environ["INJECTION"]
    texts = [vector.text for vector in VECTORS]
    body = [text for text in texts if text not in LINKS]
    if wish == "unescaped":
        vars(theme)["escape"] = str
        texts = [vector.text for vector in VECTORS if vector.stopped]
        body = texts
    library, _ = load_library(Path(config.config_file_path).parent, today=today(os.environ))
    assert library is not None
    poisoner = Poisoner(Row(texts, packed=wish == "packed"))
    poisoned = poisoner.library(library, body="\n\n".join(body))
    config.extra["edition"], config.extra["preview"] = lay_out(poisoned), Preview()
    print(f"{poisoner.poisoned.total()} texts of {len(poisoner.poisoned)} fields poisoned")
