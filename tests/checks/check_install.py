#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sockeye authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Installs the build into an empty folder; fails if something is not there, does not start, tells another version than
the rest, is missing in the manual, or is refused by the desktop's own validators (where they are at hand)."""
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from report import main

ID = "dev.sockeye.Sockeye"
DESKTOP = f"share/applications/{ID}.desktop"
METAINFO = f"share/metainfo/{ID}.metainfo.xml"
MIME = f"share/mime/packages/{ID}.xml"
MANUAL = "share/man/man1/sockeye.1"
FILES = (
    "bin/sockeye",
    DESKTOP,
    METAINFO,
    MIME,
    MANUAL,
    f"share/icons/hicolor/scalable/apps/{ID}.svg",
    *(f"share/icons/hicolor/{size}x{size}/apps/{ID}.png" for size in (16, 22, 24, 32, 48, 64, 128, 256)),
)
VALIDATORS = (
    ("desktop-file-validate", DESKTOP),
    ("appstreamcli validate --no-net", METAINFO),
)


def run(*command):
    return subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)


def text_of(path):
    return path.read_text() if path.is_file() else ""


def missing(prefix):
    return [f"{path} is not installed" for path in FILES if not (prefix / path).is_file()]


def refused(prefix):
    """What the validators say."""
    for validator, path in VALIDATORS:
        command = validator.split()
        if shutil.which(command[0]) and (prefix / path).is_file():
            result = run(*command, str(prefix / path))
            if result.returncode:
                yield f"{path}: {result.stdout}"


def unopened(prefix):
    """What the desktop file does not open, of what the program can, and whether it names both languages."""
    desktop = text_of(prefix / DESKTOP)
    opened = re.search(r"^MimeType=(.*)$", desktop, re.M)
    files = re.findall(r'mime-type type="(.*?)"', text_of(prefix / MIME))
    for kind in ("x-scheme-handler/ws", "x-scheme-handler/wss", *files):
        if kind not in (opened[1].split(";") if opened else []):
            yield f"{DESKTOP} does not open {kind}"
    if "[zh_CN]" not in desktop:
        yield f"{DESKTOP} is not in Chinese"
    if 'xml:lang="zh_CN"' not in text_of(prefix / METAINFO):
        yield f"{METAINFO} is not in Chinese"


def versions(root, told):
    """Where the version is not that of CMakeLists.txt; `told` is what the program says."""
    version = re.search(r"^project\(sockeye VERSION (\S+)", text_of(root / "CMakeLists.txt"), re.M)[1]
    if not re.fullmatch(rf"sockeye {re.escape(version)}( \(\S+\))?\n", told):
        yield f"sockeye --version tells no {version}: {told}"
    newest = re.search(r'<release version="(.*?)"', text_of(root / f"resources/{ID}.metainfo.xml"))
    if not newest or newest[1] != version:
        yield f"resources/{ID}.metainfo.xml: its first release is not {version}"


def unmentioned(prefix, told):
    """The commands and options of --help that the manual does not name."""
    manual = text_of(prefix / MANUAL).replace("\\-", "-")
    for word in re.findall(r"^(?:sockeye ([a-z]+)|  (--[a-z]+)) ", told, re.M):
        if not re.search(rf"^\.B {''.join(word)}$", manual, re.M):
            yield f"{MANUAL} does not name {''.join(word)}"


def faults(root, cmake, build):
    with tempfile.TemporaryDirectory() as folder:
        prefix = Path(folder)
        installed = run(cmake, "--install", build, "--prefix", folder)
        if installed.returncode:
            return [installed.stdout]
        found = [*missing(prefix), *refused(prefix), *unopened(prefix)]
        program = prefix / "bin/sockeye"
        if program.is_file():
            found += versions(root, run(str(program), "--version").stdout)
            found += unmentioned(prefix, run(str(program), "--help").stdout)
    return found


if __name__ == "__main__":
    main(faults)
