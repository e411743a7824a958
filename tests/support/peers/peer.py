#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Sockeye authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An independent peer on python3-websockets; takes, plays and prints what peer.js does."""
import asyncio
import base64
import json
import sys

import websockets
from websockets.frames import Close
from websockets.legacy.server import WebSocketServerProtocol

KINDS = {1: "text", 2: "binary", 8: "close", 9: "ping", 10: "pong"}


class Log:
    """One direction: puts fragments together and prints whole messages."""

    def __init__(self, direction):
        self.direction = direction
        self.opcode = 0
        self.pieces = []

    def add(self, fin, opcode, data):
        """Returns the kind of the message that this frame ended, if it did."""
        if opcode >= 8:
            return self.write(KINDS[opcode], data)
        self.opcode = opcode or self.opcode
        self.pieces.append(bytes(data))
        if not fin:
            return None
        message, self.pieces = b"".join(self.pieces), []
        return self.write(KINDS[self.opcode], message)

    def write(self, kind, payload):
        print(self.direction, kind, base64.b64encode(payload).decode(), flush=True)
        return kind


class LoggingProtocol(WebSocketServerProtocol):
    """Logs each frame behind the extensions: as it is before deflating and after inflating."""

    def __init__(self, *arguments, **options):
        super().__init__(*arguments, **options)
        self.leaving = Log("out")
        self.arriving = Log("in")
        self.seen = {"data": 0, "ping": 0}
        self.arrived = asyncio.Event()

    async def read_frame(self, max_size):
        frame = await super().read_frame(max_size)
        kind = self.arriving.add(frame.fin, frame.opcode, frame.data)
        if kind in ("text", "binary", "ping"):
            self.seen["ping" if kind == "ping" else "data"] += 1
            self.arrived.set()
        return frame

    def write_frame_sync(self, fin, opcode, data):
        self.leaving.add(fin, int(opcode), data)
        super().write_frame_sync(fin, opcode, data)

    async def until(self, kind, count):
        while self.seen[kind] < count:
            self.arrived.clear()
            await self.arrived.wait()


async def play(ws, step, *what):
    if step == "frame":
        await ws.write_frame(what[1], what[0], base64.b64decode(what[2]))
    elif step == "await":
        await ws.until("data", what[0])
    elif step == "awaitPings":
        await ws.until("ping", what[0])
    elif step == "close":
        await ws.close(*what)
    elif step == "closeEmpty":
        await ws.write_close_frame(Close(1005, ""), b"")
        await ws.wait_closed()
    elif step == "drop":
        ws.transport.abort()
    elif step == "awaitClose":
        await ws.wait_closed()


async def main(how, steps):
    ended = asyncio.get_running_loop().create_future()

    async def serve(ws):
        for step in steps:
            await play(ws, *step)
        await ws.wait_closed()
        ended.set_result(None)

    async with websockets.serve(
        serve,
        "127.0.0.1",
        0,
        create_protocol=LoggingProtocol,
        compression="deflate" if how == "deflate" else None,
        ping_interval=None,
        max_size=None,
        max_queue=None,
    ) as server:
        print("port", server.sockets[0].getsockname()[1], flush=True)
        await ended


with open(sys.argv[2], encoding="utf-8") as file:
    steps = json.load(file)
asyncio.run(main(sys.argv[1], steps))
