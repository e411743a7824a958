#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sockeye authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on SQL in app/ that goes by the place of columns, not by their names: captures of other versions have others."""
import re

from report import main

POSITIONAL = re.compile(r"\bINTO\s+\w+\s+(?:VALUES|SELECT)\b|\bSELECT\s+(?:\w+\.)?\*")
JOINTS = re.compile(r'"\s*\n\s*"')  # between the parts of a C++ string


def faults(root):
    found = []
    for path in sorted((root / "app").rglob("*")):
        if path.suffix not in (".cpp", ".h", ".sql"):
            continue
        for match in POSITIONAL.finditer(JOINTS.sub("", path.read_text())):
            found.append(f"{path.relative_to(root)}: \"{' '.join(match.group().split())}\" names no columns")
    return found


if __name__ == "__main__":
    main(faults)
