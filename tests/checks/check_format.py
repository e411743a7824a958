#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sockeye authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on C++ that clang-format would write differently. Versions of clang-format differ among themselves, so only
the one that .clang-format was made for judges."""
import subprocess

from report import main
from rooms import sources


def faults(root, clang_format):
    files = sources(root, "app") + sources(root, "tests")
    if not files:
        return []
    command = [clang_format, "--dry-run", "--style=file", *map(str, files)]
    result = subprocess.run(command, cwd=root, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    found = {line.split(":")[0] for line in result.stderr.splitlines() if "clang-format-violations" in line}
    faults = [f"{path}: run clang-format -i on it" for path in sorted(found)]
    return faults or ([result.stderr] if result.returncode else [])


if __name__ == "__main__":
    main(faults)
