#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sockeye authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Installs the build into an empty folder; fails if something is not there, does not start, or is refused by the
desktop's own validators (where they are at hand)."""
import shutil
import subprocess
import tempfile
from pathlib import Path

from report import main

ID = "dev.sockeye.Sockeye"
FILES = (
    "bin/sockeye",
    f"share/applications/{ID}.desktop",
    f"share/metainfo/{ID}.metainfo.xml",
    f"share/mime/packages/{ID}.xml",
    f"share/icons/hicolor/scalable/apps/{ID}.svg",
)
VALIDATORS = (
    ("desktop-file-validate", f"share/applications/{ID}.desktop"),
    ("appstreamcli validate --no-net", f"share/metainfo/{ID}.metainfo.xml"),
)


def run(*command):
    return subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)


def complaints(prefix):
    """What is missing, and what the validators say."""
    for path in FILES:
        if not (prefix / path).is_file():
            yield f"{path} is not installed"
    for validator, path in VALIDATORS:
        command = validator.split()
        if shutil.which(command[0]) and (prefix / path).is_file():
            result = run(*command, str(prefix / path))
            if result.returncode:
                yield f"{path}: {result.stdout}"


def faults(_root, cmake, build):
    with tempfile.TemporaryDirectory() as folder:
        installed = run(cmake, "--install", build, "--prefix", folder)
        if installed.returncode:
            return [installed.stdout]
        found = list(complaints(Path(folder)))
        program = Path(folder) / "bin/sockeye"
        if program.is_file() and (version := run(str(program), "--version")).returncode:
            found.append(f"sockeye --version failed: {version.stdout}")
    return found


if __name__ == "__main__":
    main(faults)
