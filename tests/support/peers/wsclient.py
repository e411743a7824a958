#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Sockeye authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A WebSocket client on Python's websockets, independent of ours, for tests; see wsclient.js for its use.
Speaks to the old (10) and the new (14) interface of the library."""
import asyncio
import sys
from base64 import b64decode, b64encode

import websockets


def say(*words):
    print(*words, flush=True)


def base64(data):
    return b64encode(data.encode() if isinstance(data, str) else data).decode()


async def send(socket, line):
    kind, *parts = line.split(" ")
    payloads = [b64decode(part) for part in parts]
    if kind != "binary":
        payloads = [payload.decode() for payload in payloads]
    await socket.send(payloads if kind == "fragments" else payloads[0])


async def talk(url, compression, count, subprotocols):
    options = {"compression": "deflate" if compression == "deflate" else None, "max_size": 256 * 1024 * 1024}
    async with websockets.connect(url, subprotocols=subprotocols or None, **options) as socket:
        headers = socket.response_headers if hasattr(socket, "response_headers") else socket.response.headers
        extensions = headers.get("Sec-WebSocket-Extensions", "-")
        say("open", socket.subprotocol or "-", extensions)
        for line in sys.stdin.read().splitlines():
            await send(socket, line)
        seen = 0
        try:
            while seen == 0 or seen != count:
                message = await socket.recv()
                say("text" if isinstance(message, str) else "binary", base64(message))
                seen += 1
            await socket.close(1000, "done")
        except websockets.ConnectionClosed:
            pass
        say("close", socket.close_code, base64(socket.close_reason or ""))


def main():
    url, compression, count, *subprotocols = sys.argv[1:]
    try:
        asyncio.run(talk(url, compression, int(count), subprotocols))
    except websockets.InvalidHandshake as refusal:
        has_code = hasattr(refusal, "status_code")
        say("refused", refusal.status_code if has_code else refusal.response.status_code)


main()
