#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sockeye authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on a file of ours that does not begin with the two SPDX lines (a #! line or <?xml?> may stand before them)."""
from report import main

FOLDERS = ("app", "tests", "resources", "translations", ".ci")
SUFFIXES = (".h", ".cpp", ".py", ".js", ".mjs", ".cmake", ".sql", ".qss", ".qrc")
LINES = ("SPDX-FileCopyrightText: 2026 The Sockeye authors", "SPDX-License-Identifier: GPL-3.0-or-later")


def is_ours(path):
    return path.suffix in SUFFIXES or path.name == "CMakeLists.txt" or path.name in ("run", "install-packages")


def has_licence(path):
    head = path.read_text().splitlines()[:4]
    return all(any(line in text for text in head) for line in LINES)


def faults(root):
    files = [path for folder in FOLDERS for path in sorted((root / folder).rglob("*"))]
    files.append(root / "CMakeLists.txt")
    return [f"{path.relative_to(root)}: does not begin with the two SPDX lines"
            for path in files if path.is_file() and is_ours(path) and not has_licence(path)]


if __name__ == "__main__":
    main(faults)
