// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/grouptext.h"

#include "models/figures.h"
#include "payloads/visibletext.h"

#include <QCoreApplication>

#include <tuple>

namespace models {

using captures::GroupBy;
using captures::GroupKey;

namespace {

constexpr qsizetype maxShown = 300; // characters of a value

QString words(const char *text)
{
    return QCoreApplication::translate("models::Group", text);
}

QString jsonText(const QByteArray &value)
{
    const QString text =
        payloads::visibleText(QString::fromUtf8(value.first(std::min(value.size(), 4 * maxShown))));
    return text.size() > maxShown ? text.first(maxShown) + u'…' : text;
}

QString valueText(const captures::Grouping &grouping, const GroupKey &key)
{
    switch (grouping.by) {
    case GroupBy::Direction:
        return directionText(captures::Direction(key.number));
    case GroupBy::Kind:
        return kindText(captures::Kind(key.number));
    case GroupBy::Connection:
        return QStringLiteral("#%1").arg(key.number);
    case GroupBy::SizeClass:
        return sizeClassText(int(key.number));
    case GroupBy::JsonPath:
        break;
    }
    return jsonText(key.json);
}

} // namespace

QString groupingText(const captures::Grouping &grouping)
{
    switch (grouping.by) {
    case GroupBy::Direction:
        return words(QT_TRANSLATE_NOOP("models::Group", "Direction"));
    case GroupBy::Kind:
        return words(QT_TRANSLATE_NOOP("models::Group", "Kind"));
    case GroupBy::Connection:
        return words(QT_TRANSLATE_NOOP("models::Group", "Connection"));
    case GroupBy::SizeClass:
        return words(QT_TRANSLATE_NOOP("models::Group", "Size"));
    case GroupBy::JsonPath:
        break;
    }
    return grouping.path.text();
}

QString groupText(const captures::Grouping &grouping, const GroupKey &key)
{
    if (key.sort == GroupKey::Sort::Without)
        return words(QT_TRANSLATE_NOOP("models::Group", "no %1")).arg(groupingText(grouping));
    if (key.sort == GroupKey::Sort::Others)
        return words(QT_TRANSLATE_NOOP("models::Group", "other values"));
    return valueText(grouping, key);
}

// A class begins and ends at round numbers, so that one unit serves both ends.
QString sizeClassText(int sizeClass)
{
    const captures::SizeRange range = captures::sizeClasses()[size_t(sizeClass)];
    if (range.from == 0)
        return sizeText(0);
    if (range.below <= 1000)
        return QStringLiteral("%1–%2 B").arg(range.from).arg(range.below - 1);
    static constexpr std::array<const char16_t *, 4> units{ u"kB", u"MB", u"GB", u"TB" };
    qint64 scale = 1000;
    size_t unit = 0;
    for (; range.from >= scale * 1000; scale *= 1000)
        ++unit;
    const QString name = QString::fromUtf16(units[unit]);
    if (size_t(sizeClass) + 1 == captures::sizeClasses().size())
        return QStringLiteral("≥ %1 %2").arg(range.from / scale).arg(name);
    return QStringLiteral("%1–%2 %3").arg(range.from / scale).arg(range.below / scale).arg(name);
}

QString shareText(double share)
{
    if (share > 0 && share < 0.001)
        return QStringLiteral("< 0.1 %");
    // Only all is 100 %.
    const double percent = share < 1 ? std::min(share * 100, 99.9) : 100;
    return QStringLiteral("%1 %").arg(percent, 0, 'f', share < 1 ? 1 : 0);
}

bool isValueBefore(const GroupKey &a, const GroupKey &b)
{
    const auto rank = [](const GroupKey &key) {
        bool isNumber = false;
        const double number = key.json.toDouble(&isNumber);
        return std::tuple(key.sort, key.number, !isNumber, isNumber ? number : 0.0, QByteArrayView(key.json));
    };
    return rank(a) < rank(b);
}

wire::Timestamp wireNow()
{
    return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
}

} // namespace models
