"""The body of an answer, decoded within bounds: a bomb opens as far as the bound and no further."""

from __future__ import annotations

import zlib

from aiohttp import ClientResponse

ACCEPTED = "gzip, deflate"
"""The encodings that we ask for: those whose decoders can be stopped half-way."""

CHUNK = 64 * 1024


class BrokenBody(ValueError):
    """A body that is not what its headers say."""


async def read_body(response: ClientResponse, limit: int) -> bytes:
    """Return at most `limit` decoded bytes, having read at most `limit` bytes.

    Raises BrokenBody. Of an encoding that we did not ask for there is nothing to read.
    """
    encoding = response.headers.get("Content-Encoding", "").strip().lower()
    if encoding in ("", "identity"):
        return await _read(response, limit)
    if encoding in ("gzip", "x-gzip", "deflate"):
        return _decoded(await _read(response, limit), limit, encoding)
    return b""


async def _read(response: ClientResponse, limit: int) -> bytes:
    chunks = []
    size = 0
    while size < limit:
        chunk = await response.content.read(min(CHUNK, limit - size))
        if not chunk:
            break
        chunks.append(chunk)
        size += len(chunk)
    return chunks[0] if len(chunks) == 1 else b"".join(chunks)


def _decoded(raw: bytes, limit: int, encoding: str) -> bytes:
    # Some servers send «deflate» without the wrapper that it should have.
    bare = encoding == "deflate" and (len(raw) < 2 or int.from_bytes(raw[:2], "big") % 31 != 0)
    window = -zlib.MAX_WBITS if bare else zlib.MAX_WBITS + 32
    try:
        return zlib.decompressobj(window).decompress(raw, limit)
    except zlib.error as error:
        raise BrokenBody(str(error)) from error
