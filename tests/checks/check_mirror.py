#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sockeye authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on a test without the file it is named by, and on a .cpp file of the rooms below panels/ without a test.
tests/checks/untested lists the exceptions, each with its reason."""
from report import main
from rooms import below, declared, sources

EXCEPTIONS = "tests/checks/untested"


def exceptions(root):
    """{path: reason}"""
    lines = (root / EXCEPTIONS).read_text().splitlines()
    pairs = (line.partition(" ") for line in lines if line and not line.startswith("#"))
    return {path: reason.strip() for path, _, reason in pairs}


def faults(root):
    rooms = declared(root)
    excused = exceptions(root)
    found = []
    for room in rooms:
        files = {path.stem for path in sources(root, f"app/{room}")}
        for test in sources(root, f"tests/{room}"):
            if test.stem.startswith("tst_") and test.stem[4:] not in files and str(test) not in excused:
                found.append(f"{test}: no {test.stem[4:]}.h or .cpp in app/{room}")
    for room in sorted(below(rooms, "panels")):
        tests = {test.stem[4:] for test in sources(root, f"tests/{room}")}
        for path in sources(root, f"app/{room}"):
            if path.suffix == ".cpp" and path.stem not in tests and str(path) not in excused:
                found.append(f"{path}: no tests/{room}/tst_{path.stem}.cpp")
    for path, reason in excused.items():
        if not (root / path).is_file():
            found.append(f"{EXCEPTIONS}: {path} is not there any more")
        if not reason:
            found.append(f"{EXCEPTIONS}: {path} has no reason")
    return found


if __name__ == "__main__":
    main(faults)
