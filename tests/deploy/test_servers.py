"""nginx and Caddy, started from `deploy/`, answer as `deploy/README.md` promises."""

from __future__ import annotations

import gzip
import re
from collections.abc import Callable, Mapping
from pathlib import Path

import brotli
import pytest

from karrierehylla.release.headers import HEADERS
from tests.build.sites import Site
from tests.deploy.releases import SITE_URL
from tests.deploy.servers import Answer, Server

pytestmark = pytest.mark.xdist_group("servers")  # each server is started once

PAGES = ("/", "/nn/", "/en/ressurs/vigo/", "/r/vigo/")
FILES = {
    "/feed.xml": "text/xml",
    "/robots.txt": "text/plain",
    "/sitemap.xml": "text/xml",
    "/assets/css/karrierehylla.css": "text/css",
    "/assets/img/favicon.svg": "image/svg+xml",
    "/pagefind/pagefind.js": "javascript",
}
LOST = {"/finst/ikkje/": "nb", "/nn/finst/ikkje": "nn", "/en/x.html": "en", "/nnn/": "nb"}
"""Wrong addresses, and the language that their page begins with."""

TRIES = 50
"""How often a copy in brotli may be missed: nginx's module reads a few bytes past the name that it
looks for (`deploy/nginx/karrierehylla.conf`); after long addresses that was one answer in fifteen.
"""


def file_of(server: Server, path: str) -> Path:
    return server.site / f"{path[1:]}index.html" if path.endswith("/") else server.site / path[1:]


def ask_for(
    server: Server,
    path: str,
    accepted: str | None,
    is_wanted: Callable[[Answer], bool],
    headers: Mapping[str, str] | None = None,
) -> Answer:
    """Ask until the answer is as wanted, at most `TRIES` times; return the last one."""
    encodings = {"Accept-Encoding": accepted} if accepted else {}
    for length in range(TRIES):
        answer = server.ask(path, {**encodings, **(headers or {})})
        if is_wanted(answer):
            break
        # Another question leaves other bytes behind.
        server.ask("/" + "x" * length)
    return answer


def tag_of(server: Server, accepted: str) -> str:
    """Return the tag of the copy of the start page that who accepts only this gets."""
    encoding = None if accepted == "identity" else accepted
    answer = ask_for(
        server, "/", accepted, lambda answer: answer.headers["Content-Encoding"] == encoding
    )
    tag = answer.headers["ETag"]
    assert tag is not None
    return str(tag)


def is_not_found(answer: Answer, lang: str = "nb") -> bool:
    return answer.status == 404 and f'<html lang="{lang}">'.encode() in answer.body


@pytest.mark.parametrize("path", PAGES)
def test_a_page_is_served(server: Server, path: str) -> None:
    answer = server.ask(path)

    assert answer.status == 200
    assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
    assert answer.body == file_of(server, path).read_bytes()


@pytest.mark.parametrize("path", FILES)
def test_a_file_is_served_as_what_it_is(server: Server, path: str) -> None:
    answer = server.ask(path)

    assert answer.status == 200
    assert FILES[path] in answer.headers["Content-Type"]
    assert answer.body == file_of(server, path).read_bytes()


@pytest.mark.parametrize("path", LOST)
def test_a_wrong_address_is_answered_in_the_language_of_the_path(server: Server, path: str) -> None:
    answer = server.ask(path)

    assert is_not_found(answer, LOST[path])
    assert answer.headers["Content-Type"] == "text/html; charset=utf-8"


@pytest.mark.parametrize("path", ["/404.html", "/nn/404.html", "/_headers", "/index.php"])
def test_what_is_no_page_of_the_site_is_not_found(server: Server, path: str) -> None:
    assert is_not_found(server.ask(path), "nn" if "/nn/" in path else "nb")


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/", {200}),
        ("HEAD", "/", {200}),
        ("GET", "/assets/css/karrierehylla.css", {200}),
        ("GET", "/nb/tema/", {301}),
        ("GET", "/tema", {301, 308}),
        ("GET", "/finst/ikkje/", {404}),
        ("GET", "/.git/config", {404}),
        ("GET", "/assets/", {404}),
        ("POST", "/", {405}),
    ],
)
def test_every_answer_has_all_headers_once(
    server: Server, method: str, path: str, status: set[int]
) -> None:
    answer = server.ask(path, method=method)

    assert answer.status in status
    for name, value in HEADERS.items():
        assert answer.headers.get_all(name) == [value], name
    assert len(answer.headers.get_all("Cache-Control") or ()) == 1


@pytest.mark.parametrize("path", [*PAGES, "/assets/css/karrierehylla.css", "/finst/ikkje/"])
@pytest.mark.parametrize(
    ("accepted", "encoding"),
    [
        ("br", "br"),
        ("gzip", "gzip"),
        ("gzip, deflate, br, zstd", "br"),
        ("gzip, deflate", "gzip"),
        ("zstd", None),
        ("identity", None),
        (None, None),
    ],
)
def test_the_best_copy_that_a_browser_reads_is_sent(
    server: Server, path: str, accepted: str | None, encoding: str | None
) -> None:
    plain = server.ask(path)
    answer = ask_for(
        server, path, accepted, lambda answer: answer.headers["Content-Encoding"] == encoding
    )

    assert answer.status == plain.status
    assert answer.headers["Content-Encoding"] == encoding
    assert answer.headers.get_all("Vary") == ["Accept-Encoding"]
    assert answer.headers["Content-Type"] == plain.headers["Content-Type"]
    unpack = {"br": brotli.decompress, "gzip": gzip.decompress, None: bytes}[encoding]
    assert unpack(answer.body) == plain.body
    assert encoding is None or len(answer.body) < len(plain.body)


def test_pages_are_asked_about_at_each_use(server: Server) -> None:
    for path in (*PAGES, "/feed.xml", "/pagefind/pagefind.js", "/pagefind/pagefind-entry.json"):
        assert server.ask(path).headers["Cache-Control"] == "no-cache", path


def test_what_is_named_after_its_content_is_kept_and_the_rest_for_minutes(server: Server) -> None:
    fragments = sorted((server.site / "pagefind/fragment").iterdir())
    index = sorted((server.site / "pagefind/index").iterdir())
    assert fragments
    assert index
    for file in (fragments[0], index[0]):
        kept = server.ask(f"/{file.relative_to(server.site).as_posix()}")
        assert kept.status == 200
        assert kept.headers["Cache-Control"] == "public, max-age=31536000, immutable"

    style = server.ask("/assets/css/karrierehylla.css")
    assert style.headers["Cache-Control"] == "public, max-age=600"


@pytest.mark.parametrize("path", ["/assets/borte.css", "/pagefind/fragment/borte.pf_fragment"])
def test_what_is_not_there_is_not_kept(server: Server, path: str) -> None:
    answer = server.ask(path)

    assert answer.status == 404
    assert answer.headers["Cache-Control"] == "no-cache"


@pytest.mark.parametrize("accepted", ["br", "gzip", "identity"])
def test_who_has_a_page_is_told_so_in_short(server: Server, accepted: str) -> None:
    tag = tag_of(server, accepted)
    again = ask_for(
        server, "/", accepted, lambda answer: answer.status == 304, {"If-None-Match": tag}
    )

    assert (again.status, again.body) == (304, b"")
    assert again.headers["Cache-Control"] == "no-cache"
    assert again.headers["ETag"] == tag


def test_each_copy_of_a_page_has_a_tag_of_its_own(server: Server) -> None:
    assert len({tag_of(server, accepted) for accepted in ("br", "gzip", "identity")}) == 3


@pytest.mark.parametrize(
    ("path", "target"),
    [
        ("/nb/", "/"),
        ("/nb/tema/career-learning/", "/tema/career-learning/"),
        ("/ressurs/vigo-no/", "/ressurs/vigo/"),
        ("/nb/ressurs/vigo-no/", "/ressurs/vigo/"),
        ("/nn/ressurs/vigo-no/", "/nn/ressurs/vigo/"),
        ("/en/spraak/", "/en/sprak/"),
    ],
)
def test_an_address_that_moved_leads_on_for_good(server: Server, path: str, target: str) -> None:
    answer = server.ask(path)

    assert (answer.status, answer.headers["Location"]) == (301, target)
    assert server.ask(target).status == 200


def test_every_page_that_leads_on_has_its_redirect(server: Server, release: Path) -> None:
    pages = Site(release / "site", "").pages
    redirects = [
        address for address, page in pages.items() if page.css_first("meta[http-equiv=refresh]")
    ]

    assert len(redirects) > 30
    for address in redirects:
        assert server.ask(f"/{address}").status == 301, address


def test_a_permalink_of_a_former_id_stays_a_page(server: Server) -> None:
    """A redirect would be right as well, but some hosts have none: addresses answer alike."""
    assert server.ask("/r/vigo-no/").status == 200


@pytest.mark.parametrize("path", ["/tema", "/nn/ressurs/vigo", "/nb/tema", "/r/vigo"])
def test_a_page_without_its_last_slash_leads_to_it(server: Server, path: str) -> None:
    answer = server.ask(path)

    assert answer.status in (301, 308)
    # Without host and port: behind a proxy they would be wrong.
    assert answer.headers["Location"] == f"{path}/"


@pytest.mark.parametrize("path", ["/assets/", "/assets/css/", "/pagefind/fragment/", "/ut/"])
def test_no_folder_is_listed(server: Server, path: str) -> None:
    assert file_of(server, path).parent.is_dir()

    assert is_not_found(server.ask(path))


@pytest.mark.parametrize(
    "path", ["/.env", "/.git/config", "/.git/", "/nn/.htpasswd", "/nn/.a/b.html", "/%2egit/config"]
)
def test_what_begins_with_a_dot_is_not_there(server: Server, path: str) -> None:
    answer = server.ask(path)

    assert is_not_found(answer, "nn" if "/nn/" in path else "nb")
    assert b"hemmelig" not in answer.body


def test_what_the_world_agreed_on_may_begin_with_a_dot(server: Server) -> None:
    answer = server.ask("/.well-known/security.txt")

    assert (answer.status, answer.body) == (200, b"Contact: mailto:post@example.org")


LINKS = ("/fil.html", "/mappe/", "/mappe/index.html")


@pytest.mark.parametrize("path", LINKS)
def test_nginx_follows_no_link(nginx: Server, path: str) -> None:
    answer = nginx.ask(path)

    assert is_not_found(answer)
    assert b"hemmelig" not in answer.body


@pytest.mark.parametrize("path", LINKS)
def test_caddy_follows_links_as_the_readme_warns(caddy: Server, path: str) -> None:
    assert caddy.ask(path).body == b"hemmelig"


def test_a_release_has_no_links_and_can_be_read_by_all(release: Path) -> None:
    found = {path: path.lstat().st_mode for path in release.rglob("*")}

    assert {oct(mode) for mode in found.values()} == {"0o100644", "0o40755"}
    assert len(found) > 300


@pytest.mark.parametrize(
    "path",
    [
        "/../outside/index.html",
        "/%2e%2e/outside/index.html",
        "/assets/..%2f..%2foutside/index.html",
        "/assets/%2e%2e/%2e%2e/outside/index.html",
        "//outside/index.html",
        "/..%5coutside%5cindex.html",
    ],
)
def test_no_path_leads_out_of_the_site(server: Server, path: str) -> None:
    answer = server.ask(path)

    assert answer.status in (400, 404)
    assert b"hemmelig" not in answer.body


@pytest.mark.parametrize("path", ["/", "/assets/css/karrierehylla.css", "/finst/ikkje/"])
def test_asking_for_the_head_gets_the_head(server: Server, path: str) -> None:
    whole, head = server.ask(path), server.ask(path, method="HEAD")

    assert head.body == b""
    assert head.status == whole.status
    assert dict(head.headers) | {"Date": ""} == dict(whole.headers) | {"Date": ""}


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "BREW"])
@pytest.mark.parametrize("path", ["/", "/assets/css/karrierehylla.css", "/finst/ikkje/"])
def test_one_can_only_read(server: Server, method: str, path: str) -> None:
    answer = server.ask(path, method=method)

    assert answer.status == 405
    assert answer.headers["Allow"] == "GET, HEAD"


def test_http_leads_to_https(nginx: Server) -> None:
    """Caddy does it by itself, where it has a certificate."""
    answer = nginx.ask("/tema/?a=b", port=nginx.http_port)

    assert answer.status == 301
    assert answer.headers["Location"] == f"{SITE_URL}tema/?a=b"


def test_nobody_is_told_which_version_answers(server: Server) -> None:
    assert re.search(r"\d", server.ask("/").headers["Server"]) is None
