#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sockeye authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens mutations of captures with the program and tells of each that crashes, hangs, takes much memory or
changes a file.

mutations.py PROGRAM SAMPLE… [--count N] [--first I] [--megabytes M] [--seconds S]

Each mutation is made from the sample's name and its number alone, so that what is told can be made again.
"""
import argparse
import hashlib
import os
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

COMMANDS = [["info", "FILE"], *[["export", "FILE", "--format", form] for form in ("jsonl", "csv", "har")],
            ["export", "FILE", "--format", "wscap", "-o", "../copy.wscap"]]
INTERESTING = [0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF]


def mutated(data: bytes, chance: random.Random) -> bytes:
    out = bytearray(data)
    for _ in range(chance.choice([1, 1, 2, 4, 8, 32])):
        if not out:
            break
        # Half of all changes go where SQLite and the schema keep what they rely on.
        head = chance.random() < 0.5
        page = chance.randrange((len(out) + 4095) // 4096) * 4096
        at = min(page + chance.randrange(128), len(out) - 1) if head else chance.randrange(len(out))
        kind = chance.randrange(7)
        if kind == 0:
            out[at] ^= 1 << chance.randrange(8)
        elif kind == 1:
            out[at] = chance.randrange(256)
        elif kind == 2:
            size = chance.choice([1, 2, 4, 8])
            value = chance.choice(INTERESTING) & ((1 << 8 * size) - 1)
            out[at:at + size] = value.to_bytes(size, "big")
        elif kind == 3:
            size = chance.randrange(1, 64)
            out[at:at + size] = chance.randbytes(min(size, len(out) - at))
        elif kind == 4:
            size = chance.randrange(1, 4096)
            out[at:at + size] = bytes(min(size, len(out) - at))
        elif kind == 5:
            source = chance.randrange(len(out))
            size = min(chance.randrange(1, 4096), len(out) - source, len(out) - at)
            out[at:at + size] = out[source:source + size]
        elif chance.random() < 0.2:
            del out[at:]
    return bytes(out)


def digests(folder: pathlib.Path) -> dict:
    return {str(p.relative_to(folder)): hashlib.sha1(p.read_bytes()).hexdigest()
            for p in folder.rglob("*") if p.is_file()}


def run(words: list, folder: pathlib.Path, wish: argparse.Namespace) -> str:
    began = time.monotonic()
    with open(folder.parent / "out", "wb") as out, open(folder.parent / "err", "wb") as err:
        process = subprocess.Popen(words, stdout=out, stderr=err, cwd=folder, stdin=subprocess.DEVNULL)
        signal.alarm(wish.seconds)
        try:
            _, status, usage = os.wait4(process.pid, 0)
        except TimeoutError:
            process.kill()
            os.wait4(process.pid, 0)
            return f"took more than {wish.seconds} s"
        finally:
            signal.alarm(0)
    code = os.waitstatus_to_exitcode(status)
    said = (folder.parent / "err").read_bytes()
    if code not in (0, 1, 2) or b"Sanitizer" in said or b"runtime error" in said:
        return f"ended with {code}: {said[-2000:].decode(errors='replace')}"
    if 0 < wish.megabytes * 1024 < usage.ru_maxrss:
        return f"took {usage.ru_maxrss // 1024} MB in {time.monotonic() - began:.1f} s"
    return ""


def on_alarm(*_):
    raise TimeoutError


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program", type=pathlib.Path)
    parser.add_argument("samples", type=pathlib.Path, nargs="+")
    parser.add_argument("--count", type=int, default=500)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--megabytes", type=int, default=300, help="0: however much")
    parser.add_argument("--seconds", type=int, default=10)
    wish = parser.parse_args()
    signal.signal(signal.SIGALRM, on_alarm)
    program = wish.program.resolve()
    faults = runs = told = 0
    with tempfile.TemporaryDirectory() as base:
        folder = pathlib.Path(base) / "captures"
        for sample in wish.samples:
            data = sample.read_bytes()
            for number in range(wish.first, wish.first + wish.count):
                shutil.rmtree(folder, ignore_errors=True)
                folder.mkdir()
                (folder / "neighbour.txt").write_bytes(b"not to be changed")
                file = folder / "mutated.wscap"
                file.write_bytes(mutated(data, random.Random(f"{sample.name}:{number}")))
                before = digests(folder)
                for words in COMMANDS:
                    runs += 1
                    line = [program, *[str(file) if word == "FILE" else word for word in words]]
                    fault = run(line, folder, wish)
                    told += not fault and (folder.parent / "out").stat().st_size > 0
                    after = digests(folder)
                    if not fault and after != before:
                        fault = f"changed {sorted({name for name, _ in set(after.items()) ^ set(before.items())})}"
                    before = after
                    if fault:
                        faults += 1
                        print(f"{sample.name}:{number} {' '.join(words)}: {fault}", flush=True)
    print(f"{runs} runs, {told} of them told something, {faults} faults")
    return 1 if faults or not told else 0


if __name__ == "__main__":
    sys.exit(main())
