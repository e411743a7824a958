// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// "0.2.0 (69f2dd2)": the version, and the commit where it is known; "-dirty" follows a commit that was
// changed. Each build writes it anew (resources/version.cmake), and only main.cpp reads it: a new commit
// links nothing but the program again.
extern const char versionWithCommit[];
