"""What servers are told follows from the site, in the words of each."""

from __future__ import annotations

from karrierehylla.exports import policy
from karrierehylla.exports.redirects import Move
from karrierehylla.model.locale import Locale
from karrierehylla.release.files import server_files
from karrierehylla.release.headers import HEADERS
from tests.unit.exports.editions import by_path

MOVES = [
    Move("nb/tema/", "tema/", Locale.NB, None),
    Move("nn/ressurs/gammal/", "nn/ressurs/ny/", Locale.NN, "docs/nb/ressurs/ny.md"),
]


def written(site_url: str = "https://hylla.example/") -> dict[str, str]:
    return by_path(server_files(MOVES, site_url))


def test_every_server_has_its_files() -> None:
    assert sorted(written()) == [
        "caddy/snippets.caddy",
        "nginx/headers.conf",
        "nginx/maps.conf",
        "site/_headers",
    ]


def test_the_headers_are_the_same_everywhere() -> None:
    files = written()

    assert HEADERS["Content-Security-Policy"] == policy.HEADER
    for name, value in HEADERS.items():
        assert f'add_header {name} "{value}" always;\n' in files["nginx/headers.conf"]
        assert f'\t\t{name} "{value}"\n' in files["caddy/snippets.caddy"]
        assert f"  {name}: {value}\n" in files["site/_headers"]
        assert '"' not in value


def test_https_for_good_is_nobodys_default() -> None:
    assert not any("Strict-Transport-Security" in text for text in written().values())


def test_nginx_knows_where_moved_addresses_lead() -> None:
    assert written()["nginx/maps.conf"].split("\n\n")[2] == (
        "map $uri $karrierehylla_moved {\n"
        '    default "";\n'
        '    "/nb/tema/" "/tema/";\n'
        '    "/nn/ressurs/gammal/" "/nn/ressurs/ny/";\n'
        "}"
    )


def test_caddy_knows_where_moved_addresses_lead() -> None:
    assert (
        "\tmap {path} {karrierehylla_moved} {\n"
        '\t\t"/nb/tema/" "/tema/"\n'
        '\t\t"/nn/ressurs/gammal/" "/nn/ressurs/ny/"\n'
        '\t\tdefault ""\n'
        "\t}\n"
    ) in written()["caddy/snippets.caddy"]


def test_a_site_below_a_folder_has_the_folder_in_every_path() -> None:
    files = written("https://hylla.example/min-hylle/")

    assert '"/min-hylle/nb/tema/" "/min-hylle/tema/"' in files["nginx/maps.conf"]
    assert r'"~^/min\-hylle/nn/" "/min-hylle/nn/404.html"' in files["nginx/maps.conf"]
    assert r'"~^/min\-hylle/assets/"' in files["caddy/snippets.caddy"]
    assert files["site/_headers"].startswith("/min-hylle/*\n")
    for text in files.values():
        assert '"/nb/' not in text
        assert "^/assets" not in text


def test_no_header_is_told_twice_for_one_file() -> None:
    rules = written()["site/_headers"].split("\n/")

    assert len(rules) == 4
    assert [rule for rule in rules if "Cache-Control" in rule] == rules[1:]
    assert all(rule.count("\n  ") == 1 for rule in rules[1:])
