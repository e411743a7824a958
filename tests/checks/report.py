# SPDX-FileCopyrightText: 2026 The Sockeye authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every check does with the faults it found."""
import sys
from pathlib import Path


def main(faults):
    """Runs `faults(root, …)` on the root and further arguments of the command line; status 1 if there are any."""
    found = faults(Path(sys.argv[1]), *sys.argv[2:])
    for fault in found:
        print(fault)
    print(f"{len(found)} faults" if found else "no faults")
    sys.exit(1 if found else 0)
