#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sockeye authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tests/lint's work: compiles C++ files one by one, then runs clang-tidy over several of a room at a time. Files are
compiled as build/lint says, a build folder without unity builds of which nothing is built but what moc makes."""
import concurrent.futures
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build/lint"
SUFFIXES = (".h", ".cpp")
FOLDERS = ("app", "tests", "resources")
BATCH = 16  # files that clang-tidy looks at as one


def run(command, folder=ROOT):
    return subprocess.run(command, cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True)


def git(*arguments):
    return subprocess.run(["git", *arguments], cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True).stdout.splitlines()


def all_files():
    return [path for folder in FOLDERS for path in sorted((ROOT / folder).rglob("*")) if path.suffix in SUFFIXES]


def changed_files():
    """Those that differ from the commit that set the version, and those that git does not know yet."""
    versions = git("log", "-1", "--format=%H", "-G", r"^project\(.* VERSION ", "--", "CMakeLists.txt")
    if not versions:
        return all_files()
    names = git("diff", "--name-only", "--diff-filter=d", versions[0], "--", *FOLDERS)
    names += git("ls-files", "--others", "--exclude-standard", "--", *FOLDERS)
    return [ROOT / name for name in sorted(set(names)) if Path(name).suffix in SUFFIXES]


def configure(files):
    """Makes build/lint, and in it what moc makes of the test programs that `files` belong to, and not what those link."""
    subprocess.run(["cmake", "--preset", "dev", "-B", BUILD, "-D", "CMAKE_UNITY_BUILD=OFF"], cwd=ROOT, check=True,
                   stdout=subprocess.DEVNULL)
    rooms = sorted({path.relative_to(ROOT).parts[1] for path in files if path.relative_to(ROOT).parts[0] == "tests"})
    for room in rooms:
        info = BUILD / f"tests/CMakeFiles/{room}_tests_autogen.dir/AutogenInfo.json"
        if info.exists():  # as a target it would have all built that the tests run
            subprocess.run(["cmake", "-E", "cmake_autogen", info, "Debug"], cwd=BUILD, check=True, stdout=subprocess.DEVNULL)


class Commands:
    """How the files of a build folder are compiled."""

    def __init__(self, build):
        self.build = build
        entries = json.loads((build / "compile_commands.json").read_text())
        self.of_file = {Path(entry["directory"], entry["file"]): shlex.split(entry["command"]) for entry in entries}

    def source_of(self, path):
        """The file through which `path` is compiled: itself, of a header the .cpp of its name, else itself like a neighbour."""
        source = path.with_suffix(".cpp")
        return source if source in self.of_file else path

    def options(self, path):
        """Compiler and options for `path`; None for a .cpp of no target."""
        near = max(self.of_file, key=lambda other: len(os.path.commonpath([path, other])), default=None)
        command = self.of_file.get(path) or (self.of_file[near] if path.suffix == ".h" and near else None)
        if not command:
            return None
        options = command[:command.index("-o")]
        for flag in ("-MD", "-MMD"):
            if flag in options:
                options = options[:options.index(flag)]
        return options

    def compile(self, path):
        """What the compiler says of `path` alone; empty: nothing."""
        options = self.options(path)
        if not options:
            return ""
        how = ["-include", str(path), "-x", "c++", os.devnull] if path.suffix == ".h" else [str(path)]
        compiled = run([*options, "-fsyntax-only", *how], self.build)
        return f"{path}: does not compile by itself\n{compiled.stdout}" if compiled.returncode else ""

    def batches(self, paths):
        """`paths` in lists that are compiled alike, each to be looked at as one unit: most of the time goes into Qt's headers."""
        alike = {}
        for path in paths:
            options = self.options(path)
            if options:
                alike.setdefault(tuple(options), []).append(path)
        return [(options, paths[first:first + BATCH]) for options, paths in alike.items()
                for first in range(0, len(paths), BATCH)]

    def tidy(self, options, paths):
        """{path: what clang-tidy says of it}"""
        with tempfile.NamedTemporaryFile("w", suffix=".cpp", dir=self.build) as unit:
            unit.writelines(f'#include "{path}" // NOLINT(bugprone-suspicious-include)\n' for path in paths)
            unit.flush()
            tidied = run([tidy(), "--quiet", "--warnings-as-errors=*", r"--header-filter=(app|tests)/.*\.(h|cpp)$",
                          unit.name, "--", *options[1:]], self.build)
        return parted(tidied.stdout, paths) if tidied.returncode else {}


def parted(output, paths):
    """The complaints of clang-tidy by the file they are about; those about none of `paths` by the first."""
    complaints = {}
    path = None
    for line in output.splitlines(keepends=True):
        if place := re.match(r"(/[^:\n]+):\d+:\d+: (?:error|warning):", line):
            path = next((known for known in paths if Path(place[1]) in (known, known.with_suffix(".h"))), paths[0])
        if path:
            complaints[path] = complaints.get(path, "") + line
    return complaints or {paths[0]: output}


def tidy():
    """.clang-tidy is written for version 14; a later one finds more, which is no fault of the code's."""
    found = next(filter(None, map(shutil.which, ("clang-tidy-14", "clang-tidy"))), None)
    if not found:
        sys.exit("clang-tidy is not here: install it")
    return found


def faults(commands, files):
    """Yields (path, complaint) for each of `files`, complaint empty where there is none, as they are done."""
    sources = sorted({commands.source_of(path) for path in files})
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        compiled = dict(zip(sources, pool.map(commands.compile, sources)))
        yield from ((path, complaint) for path, complaint in compiled.items() if complaint)
        sound = [path for path, complaint in compiled.items() if not complaint]
        units = [pool.submit(commands.tidy, *batch) for batch in commands.batches(sound)]
        tidied = {path: complaint for unit in units for path, complaint in unit.result().items()}
        yield from ((path, tidied.get(path, "")) for path in sound)


def main(arguments):
    files = [Path(name).resolve() for name in arguments if name != "--all"]
    files = files or (all_files() if arguments else changed_files())
    if not files:
        print("no file changed since the version did")
        return
    configure(files)
    count = found = 0
    for path, complaint in faults(Commands(BUILD), files):
        count += 1
        if complaint:
            found += 1
            print(complaint.rstrip(), flush=True)
    print(f"{count} files looked at, faults in {found}")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main(sys.argv[1:])
