#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sockeye authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on a text of the program that translations/sockeye_zh_CN.ts does not translate. Works on a copy."""
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as xml
from pathlib import Path

from report import main

LANGUAGE = "zh_CN"


def updated_copy(root, lupdate, folder):
    """The translations as lupdate would leave them."""
    copy = Path(folder) / f"sockeye_{LANGUAGE}.ts"
    original = root / "translations" / copy.name
    if original.exists():
        shutil.copy(original, copy)
    command = [lupdate, "-silent", "-locations", "none", "-target-language", LANGUAGE, str(root / "app"), "-ts", str(copy)]
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL)
    return xml.parse(copy).getroot() if copy.exists() else None


def is_finished(translation):
    if translation is None or translation.get("type") == "unfinished":
        return False
    forms = translation.findall("numerusform")
    return all((form.text or "").strip() for form in forms or [translation])


def faults(root, lupdate):
    with tempfile.TemporaryDirectory() as folder:
        tree = updated_copy(root, lupdate, folder)
    if tree is None:
        return []
    found = []
    for context in tree.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") in ("vanished", "obsolete"):
                continue
            if not is_finished(translation):
                found.append(f"{LANGUAGE}: not translated: {context.findtext('name')}: {message.findtext('source')!r}")
    return found


if __name__ == "__main__":
    main(faults)
