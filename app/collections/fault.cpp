// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collections/fault.h"

#include <QCoreApplication>

namespace collections {

QString Fault::message() const
{
    if (line == 0)
        return text;
    return QCoreApplication::translate("collections::Fault", "Line %1, column %2: %3")
        .arg(QString::number(line), QString::number(column), text);
}

QString translatedFault(const char *text)
{
    return QCoreApplication::translate("collections::Fault", text);
}

} // namespace collections
