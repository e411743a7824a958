// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sizeinput.h"

#include <array>
#include <cmath>

namespace models {
namespace {

struct Unit
{
    const char16_t *name;
    qint64 bytes;
};

constexpr std::array<Unit, 6> units{ { { u"GiB", 1LL << 30 },
                                       { u"GB", 1'000'000'000 },
                                       { u"MiB", 1LL << 20 },
                                       { u"MB", 1'000'000 },
                                       { u"KiB", 1LL << 10 },
                                       { u"kB", 1000 } } };
constexpr double largest = 1e12;

// "k", "kB", "KB" mean 1000, "Ki", "KiB" 1024.
std::optional<qint64> unitBytes(QStringView name)
{
    if (name.isEmpty() || name.compare(u"B", Qt::CaseInsensitive) == 0)
        return 1;
    for (const Unit &unit : units) {
        const QStringView whole(unit.name);
        if (name.compare(whole, Qt::CaseInsensitive) == 0
            || name.compare(whole.chopped(1), Qt::CaseInsensitive) == 0)
            return unit.bytes;
    }
    return std::nullopt;
}

} // namespace

std::optional<qint64> parseSize(QStringView text)
{
    text = text.trimmed();
    if (text.isEmpty())
        return 0;
    qsizetype digits = 0;
    while (digits < text.size() && (text[digits].isDigit() || text[digits] == u'.'))
        ++digits;
    bool isNumber = false;
    const double number = text.first(digits).toDouble(&isNumber);
    const std::optional<qint64> unit = unitBytes(text.sliced(digits).trimmed());
    if (!isNumber || !unit || number * double(*unit) > largest)
        return std::nullopt;
    return qint64(std::llround(number * double(*unit)));
}

QString sizeInput(qint64 bytes)
{
    if (bytes <= 0)
        return {};
    for (const Unit &unit : units)
        if (bytes % unit.bytes == 0)
            return QStringLiteral("%1 %2").arg(bytes / unit.bytes).arg(QString::fromUtf16(unit.name));
    return QStringLiteral("%1 B").arg(bytes);
}

} // namespace models
