// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace panels {

// The text of an action as it reads where no key is underlined: "&Open" is "Open", "打开(&O)" is "打开".
QString withoutMnemonic(QString text);

} // namespace panels
