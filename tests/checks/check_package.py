#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sockeye authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Packs the build as a .deb and the source as a tarball; fails if something in them is missing or does not belong
there. The build's kind does not matter for that."""
import re
import subprocess
import tarfile
import tempfile
from pathlib import Path

from check_install import FILES, MANUAL, run
from report import main

DOC = "share/doc/sockeye"
PACKED = [f"usr/{path}{'.gz' if path == MANUAL else ''}" for path in FILES] + [
    f"usr/{DOC}/{name}" for name in ("copyright", "changelog.gz", "changelog.Debian.gz")]
# What dpkg-shlibdeps finds, and what it cannot find.
NEEDED = ("libqt6svg6", "libqt6gui6", "qt6-translations-l10n")
SOURCES = ("CMakeLists.txt", "CMakePresets.json", "LICENSE", "app/run", "app/packages", "app/main.cpp",
           "translations/sockeye_zh_CN.ts", "tests/run")


def members(deb, part):
    """{path without the leading ./: tar's header} of --fsys-tarfile or --ctrl-tarfile."""
    listing = subprocess.Popen(["dpkg-deb", part, deb], stdout=subprocess.PIPE)
    with listing, tarfile.open(fileobj=listing.stdout, mode="r|") as archive:
        return {member.name.removeprefix("./"): member for member in archive}


def of_package(deb):
    files = {path: member for path, member in members(deb, "--fsys-tarfile").items() if not member.isdir()}
    yield from (f"{path} is not in the package" for path in PACKED if path not in files)
    yield from (f"{path} does not belong into the package" for path in files if path not in PACKED)
    for path, member in files.items():
        if member.uid or member.gid or member.mode != (0o755 if path == "usr/bin/sockeye" else 0o644):
            yield f"{path} has the mode {member.mode:o} and the owner {member.uid}:{member.gid}"
    for name in members(deb, "--ctrl-tarfile"):
        if name not in ("", ".", "control", "md5sums"):
            yield f"the package runs {name}: Debian's own triggers do all that is needed"
    needed = run("dpkg-deb", "--field", str(deb), "Depends").stdout
    for name in NEEDED:
        if not re.search(rf"\b{name}\b", needed):
            yield f"the package does not need {name}"


def of_tarball(tarball):
    with tarfile.open(tarball) as archive:
        names = {name.partition("/")[2]: name for name in archive.getnames()}
        yield from (f"{path} is not in the tarball" for path in SOURCES if path not in names)
        yield from (f"{path} does not belong into the tarball" for path in names
                    if path.split("/")[0] in ("build", "b", ".git"))
        commit = archive.extractfile(names["resources/commit"]).read().decode() if "resources/commit" in names else ""
        if not re.fullmatch(r"[0-9a-f]{7,}\n", commit):
            yield f"the tarball does not tell its commit: {commit}"


def faults(root, cpack, build):
    found = []
    with tempfile.TemporaryDirectory() as folder:
        # Neither the program's debug details nor time for packing it small are wanted here.
        packages = [("CPackConfig.cmake", "*.deb", of_package, ("-D", "CPACK_DEBIAN_COMPRESSION_TYPE=none"))]
        if (root / ".git").exists():
            packages.append(("CPackSourceConfig.cmake", "*.tar.gz", of_tarball, ()))
        for config, pattern, look, options in packages:
            packed = run(cpack, "--config", f"{build}/{config}", "-B", folder, *options)
            made = list(Path(folder).glob(pattern))
            found += look(made[0]) if made else [packed.stdout]
    return found


if __name__ == "__main__":
    main(faults)
