"""Why a request came to nothing, told apart."""

from __future__ import annotations

import asyncio
import errno
import socket
import ssl

import aiohttp

from karrierehylla.fetching.body import BrokenBody
from karrierehylla.fetching.resolver import ForbiddenAddress
from karrierehylla.model.link import Reason

EXPECTED = (aiohttp.ClientError, OSError, TimeoutError, BrokenBody, asyncio.IncompleteReadError)
"""What a request may raise because of the other side; anything else is a bug of ours."""

# Numbers that OpenSSL gives for what is wrong with a certificate.
_CERTIFICATE = {
    9: Reason.TLS_NOT_YET,
    10: Reason.TLS_EXPIRED,
    18: Reason.TLS_SELF_SIGNED,
    19: Reason.TLS_SELF_SIGNED,
    62: Reason.TLS_NAME,
    64: Reason.TLS_NAME,
}

_BROKEN_OFF = frozenset({errno.ECONNRESET, errno.ECONNABORTED, errno.EPIPE})

_NO_SUCH_NAME = frozenset(
    getattr(socket, name)
    for name in ("EAI_NONAME", "EAI_NODATA", "EAI_ADDRFAMILY", "EAI_FAIL")
    if hasattr(socket, name)
)


def reason_of(error: BaseException) -> Reason:
    """Return what an EXPECTED exception means."""
    if isinstance(error, TimeoutError):
        return Reason.SLOW
    cause = _innermost(error)
    if isinstance(cause, ForbiddenAddress):
        return Reason.PRIVATE
    if isinstance(cause, ssl.SSLCertVerificationError):
        return _CERTIFICATE.get(cause.verify_code, Reason.TLS_ISSUER)
    if isinstance(cause, ssl.SSLError):
        return Reason.TLS_HANDSHAKE
    if isinstance(cause, socket.gaierror):
        return Reason.NAME_UNKNOWN if cause.errno in _NO_SUCH_NAME else Reason.NAME_SILENT
    number = cause.errno if isinstance(cause, OSError) else None
    if number == errno.ECONNREFUSED:
        return Reason.REFUSED
    if isinstance(cause, ConnectionResetError) and isinstance(error, aiohttp.ClientConnectorError):
        # The system numbers its own; without a number it comes from the layer of the handshake.
        return Reason.RESET if number else Reason.TLS_HANDSHAKE
    if isinstance(cause, aiohttp.ServerDisconnectedError) or number in _BROKEN_OFF:
        return Reason.RESET
    if isinstance(error, aiohttp.ClientPayloadError | BrokenBody):
        return Reason.BROKEN
    if isinstance(error, aiohttp.ClientResponseError):
        return Reason.NOT_HTTP
    if isinstance(error, OSError):
        return Reason.UNREACHABLE
    return Reason.NOT_HTTP


def _innermost(error: BaseException) -> BaseException:
    """Return what aiohttp wraps."""
    if isinstance(error, aiohttp.ClientConnectorCertificateError):
        return error.certificate_error
    if isinstance(error, aiohttp.ClientConnectorError):
        return error.os_error
    return error
