"""Starts nginx and Caddy from the files in `deploy/`, on a port of this machine."""

from __future__ import annotations

import http.client
import os
import re
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from email.message import Message
from pathlib import Path

import pytest

from tests.build.sites import ROOT
from tests.needs import unavailable

HANG_GUARD = 60
"""Seconds after which a server hangs; no measure."""

NO_PROGRAM = "{program} was not found; on Debian: apt-get install {packages}"
NGINX_PACKAGES = "nginx libnginx-mod-http-brotli-static"
BROTLI = "ngx_http_brotli_static_module.so"

NGINX_CONF = """\
load_module {module};
daemon off;
pid {folder}/nginx.pid;
{user}
events {{}}
http {{
    include {mime_types};
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    scgi_temp_path {folder}/scgi;
    uwsgi_temp_path {folder}/uwsgi;
    include {folder}/karrierehylla.conf;
}}
"""
"""What Debian's own nginx.conf does, in a folder of our own."""

CADDYFILE = """\
{{
	admin off
}}
import {recipe}
"""


@dataclass(frozen=True)
class Answer:
    """An answer as it came over the line."""

    status: int
    headers: Message
    body: bytes


@dataclass(frozen=True)
class Server:
    """A server that runs."""

    site: Path
    """The folder that it serves."""
    port: int
    http_port: int | None = None
    """Where it only tells people to use https."""

    def ask(
        self,
        path: str,
        headers: Mapping[str, str] | None = None,
        *,
        method: str = "GET",
        port: int | None = None,
    ) -> Answer:
        """Ask for `path`, as it is written, with no header but `headers`; follow nothing."""
        connection = http.client.HTTPConnection("127.0.0.1", port or self.port, timeout=HANG_GUARD)
        try:
            connection.putrequest(method, path, skip_accept_encoding=True)
            for name, value in (headers or {}).items():
                connection.putheader(name, value)
            connection.endheaders()
            answer = connection.getresponse()
            return Answer(answer.status, answer.headers, answer.read())
        finally:
            connection.close()


@contextmanager
def start_nginx(release: Path, folder: Path) -> Iterator[Server]:
    """Run nginx with our recipe over `release`; `folder` is for what it writes."""
    program = need_program("nginx", NGINX_PACKAGES)
    built = subprocess.run([program, "-V"], capture_output=True, text=True, check=True).stderr
    module = Path(_built_with(built, "modules-path"), BROTLI)
    if not module.is_file():
        unavailable(NO_PROGRAM.format(program=BROTLI, packages=NGINX_PACKAGES))
    port, http_port = free_ports(2)
    recipe = (ROOT / "deploy/nginx/karrierehylla.conf").read_text("utf-8")
    recipe = re.sub(r"^ *(listen \[::\]|ssl_certificate).*\n", "", recipe, flags=re.MULTILINE)
    for old, new in {
        "listen 443 ssl http2;": f"listen 127.0.0.1:{port};",
        "listen 80;": f"listen 127.0.0.1:{http_port};",
        "/var/log/nginx/error.log": f"{folder}/error.log",
        "/srv/karrierehylla": str(release),
    }.items():
        assert old in recipe
        recipe = recipe.replace(old, new)
    (folder / "karrierehylla.conf").write_text(recipe, "utf-8")
    (folder / "nginx.conf").write_text(
        NGINX_CONF.format(
            folder=folder,
            module=module,
            mime_types=Path(_built_with(built, "conf-path")).parent / "mime.types",
            # Nobody but us may read what pytest writes.
            user="user root;" if os.geteuid() == 0 else "",
        )
    )
    command = [
        program,
        "-p",
        f"{folder}",
        "-e",
        f"{folder}/start.log",
        "-c",
        f"{folder}/nginx.conf",
    ]
    with running(command, folder, port):
        yield Server(release / "site", port, http_port)


@contextmanager
def start_caddy(release: Path, folder: Path) -> Iterator[Server]:
    """Run Caddy with our recipe over `release`; `folder` is for what it writes."""
    program = need_program("caddy", "caddy")
    (port,) = free_ports(1)
    config = folder / "Caddyfile"
    config.write_text(CADDYFILE.format(recipe=ROOT / "deploy/caddy/Caddyfile"))
    environment = {
        "SITE": f"http://127.0.0.1:{port}",
        "RELEASE": str(release),
        "XDG_DATA_HOME": str(folder),
        "XDG_CONFIG_HOME": str(folder),
    }
    command = [program, "run", "--config", str(config), "--adapter", "caddyfile"]
    with running(command, folder, port, environment):
        yield Server(release / "site", port)


def need_program(name: str, packages: str) -> str:
    """The path of a program; without it the test is skipped, or fails in CI."""
    # Debian keeps servers where only root looks.
    path = f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin"
    found = shutil.which(name, path=path)
    return found or unavailable(NO_PROGRAM.format(program=name, packages=packages))


def free_ports(count: int) -> list[int]:
    """Ports that nobody uses at the moment."""
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [held.getsockname()[1] for held in sockets]
    for held in sockets:
        held.close()
    return ports


@contextmanager
def running(
    command: list[str], folder: Path, port: int, environment: Mapping[str, str] | None = None
) -> Iterator[None]:
    """Run a server until it is no longer needed; one that does not start fails the test."""
    log = folder / "server.log"
    with log.open("wb") as said:
        process = subprocess.Popen(
            command,
            env={**os.environ, **(environment or {})},
            stdout=said,
            stderr=subprocess.STDOUT,
        )
    try:
        end = time.monotonic() + HANG_GUARD
        while not _answers(port):
            if process.poll() is not None or time.monotonic() > end:
                pytest.fail(f"{command[0]} did not start:\n{log.read_text()}", pytrace=False)
            time.sleep(0.05)
        yield
    finally:
        process.terminate()
        process.wait(HANG_GUARD)


def _answers(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        return False
    return True


def _built_with(version: str, option: str) -> str:
    """What nginx was built with, from what `nginx -V` says."""
    match = re.search(rf"--{option}=(\S+)", version)
    return match[1] if match else ""
