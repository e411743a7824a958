# SPDX-FileCopyrightText: 2026 The Sockeye authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rooms of app/ as app/CMakeLists.txt declares them, and the files and includes in them."""
import re
from pathlib import Path

SOURCES = (".h", ".cpp")


def declared(root):
    """{room: (rooms it uses, libraries it links)} from the add_room lines."""
    text = (root / "app/CMakeLists.txt").read_text()
    rooms = {}
    for name, rest in re.findall(r"^add_room\((\w+)([^)]*)\)", text, re.M):
        uses = re.search(r"USES((?:\s+[a-z]\w*)+)", rest)
        links = re.search(r"LINKS((?:\s+[\w:]+)+)", rest)
        rooms[name] = (uses.group(1).split() if uses else [], links.group(1).split() if links else [])
    return rooms


def below(rooms, name):
    """All rooms that `name` stands on, itself left out."""
    found = set()
    waiting = list(rooms[name][0])
    while waiting:
        room = waiting.pop()
        if room not in found:
            found.add(room)
            waiting += rooms[room][0]
    return found


def sources(root, folder):
    """C++ files below a folder, as paths relative to the root."""
    return sorted(path.relative_to(root) for path in (root / folder).rglob("*") if path.suffix in SOURCES)


def includes(path):
    """(line number, included name) of every include line."""
    for number, line in enumerate(path.read_text().splitlines(), 1):
        match = re.match(r'\s*#\s*include\s*[<"]([^>"]+)[>"]', line)
        if match:
            yield number, match.group(1)
