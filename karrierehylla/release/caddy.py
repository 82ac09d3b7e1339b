"""What `deploy/caddy/Caddyfile` imports: the settings that follow from the site."""

from __future__ import annotations

from collections.abc import Mapping

from karrierehylla.exports.not_found import not_found_path
from karrierehylla.model.locale import Locale
from karrierehylla.release.headers import (
    HEADERS,
    NOTE,
    REVALIDATE,
    cache_patterns,
    not_found_patterns,
)


def snippets(moved: Mapping[str, str], path: str) -> str:
    """Return the snippets for a site whose root is at `path` on its host.

    `moved` has the new path of each path that leads on.
    """
    headers = "".join(f'\t\t{name} "{value}"\n' for name, value in HEADERS.items())
    return "\n".join(
        [
            NOTE,
            f"(karrierehylla_headers) {{\n\theader {{\n{headers}\t}}\n}}\n",
            "(karrierehylla_maps) {",
            _map("{karrierehylla_moved}", moved, ""),
            _map(
                "{karrierehylla_not_found}",
                not_found_patterns(path),
                path + not_found_path(Locale.NB),
            ),
            _map("{karrierehylla_cache}", cache_patterns(path), REVALIDATE) + "}\n",
        ]
    )


def _map(placeholder: str, values: Mapping[str, str], otherwise: str) -> str:
    lines = [f'\t\t"{key}" "{value}"\n' for key, value in values.items()]
    return f'\tmap {{path}} {placeholder} {{\n{"".join(lines)}\t\tdefault "{otherwise}"\n\t}}\n'
