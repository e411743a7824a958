// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/look/mnemonic.h"

#include <QRegularExpression>

namespace panels {

QString withoutMnemonic(QString text)
{
    static const QRegularExpression inBrackets(QStringLiteral(R"(\s*\(&.\))"));
    return text.remove(inBrackets).remove(QLatin1Char('&'));
}

} // namespace panels
