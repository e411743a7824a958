// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <array>
#include <atomic>
#include <cmath>

namespace models {
namespace {

QString figure(const char *text)
{
    return QCoreApplication::translate("models::Figures", text);
}

std::atomic<bool> isUtc = false;

QDateTime shownTime(wire::Timestamp time)
{
    const qint64 microseconds = time.time_since_epoch().count();
    // Rounded down, also before 1970.
    return QDateTime::fromMSecsSinceEpoch((microseconds - ((microseconds % 1000 + 1000) % 1000)) / 1000,
                                          isUtc ? Qt::UTC : Qt::LocalTime);
}

QString padded(qint64 number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

} // namespace

void showTimesInUtc(bool utc)
{
    isUtc = utc;
}

bool timesAreInUtc()
{
    return isUtc;
}

QString clockText(wire::Timestamp time)
{
    const QTime clock = shownTime(time).time();
    // Written by hand: this is called for every painted row, and QDateTime::toString parses its format.
    QString text = QStringLiteral("00:00:00.000");
    const auto put = [&text](int at, int digits, int value) {
        for (int i = at + digits - 1; i >= at; --i, value /= 10)
            text[i] = QChar(u'0' + value % 10);
    };
    put(0, 2, clock.hour());
    put(3, 2, clock.minute());
    put(6, 2, clock.second());
    put(9, 3, clock.msec());
    return text;
}

QString dateTimeText(wire::Timestamp time)
{
    const qint64 microseconds = time.time_since_epoch().count();
    return shownTime(time).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"))
        + QStringLiteral("%1").arg((microseconds % 1000 + 1000) % 1000, 3, 10, QLatin1Char('0'));
}

QString deltaText(std::chrono::microseconds delta)
{
    const qint64 us = std::abs(delta.count());
    const QString sign = delta.count() < 0 ? QStringLiteral("−") : QStringLiteral("+");
    if (us < 1000)
        return sign + figure(QT_TRANSLATE_NOOP("models::Figures", "%1 µs")).arg(us);
    if (us < 1'000'000)
        return sign + figure(QT_TRANSLATE_NOOP("models::Figures", "%1 ms")).arg(double(us) / 1e3, 0, 'f', 1);
    if (us < 60'000'000)
        return sign + figure(QT_TRANSLATE_NOOP("models::Figures", "%1 s")).arg(double(us) / 1e6, 0, 'f', 3);
    return sign + durationText(std::chrono::seconds(us / 1'000'000));
}

QString durationText(std::chrono::seconds duration)
{
    const qint64 seconds = std::max<qint64>(0, duration.count());
    const qint64 hours = seconds / 3600;
    const qint64 minutes = seconds / 60 % 60;
    if (hours >= 24)
        return figure(QT_TRANSLATE_NOOP("models::Figures", "%1 d %2 h")).arg(hours / 24).arg(hours % 24);
    if (hours > 0)
        return QStringLiteral("%1:%2:%3").arg(hours).arg(padded(minutes), padded(seconds % 60));
    return QStringLiteral("%1:%2").arg(minutes).arg(padded(seconds % 60));
}

QString countText(qint64 count)
{
    QString digits = QString::number(count);
    for (qsizetype at = digits.size() - 3; at > (count < 0 ? 1 : 0); at -= 3)
        digits.insert(at, QLatin1Char(','));
    return digits;
}

QString sizeText(qint64 bytes)
{
    static constexpr std::array<QStringView, 4> units{ u"kB", u"MB", u"GB", u"TB" };
    if (bytes < 1000)
        return QStringLiteral("%1 B").arg(bytes);
    double value = double(bytes) / 1000;
    size_t unit = 0;
    while (value >= 999.5 && unit + 1 < units.size()) {
        value /= 1000;
        ++unit;
    }
    return QString::number(value, 'f', value < 9.95 ? 1 : 0) + QLatin1Char(' ') + units[unit].toString();
}

QString rateText(double perSecond)
{
    const QString number = perSecond > 0 && perSecond < 9.95 ? QString::number(perSecond, 'f', 1)
                                                             : countText(qint64(std::llround(perSecond)));
    return figure(QT_TRANSLATE_NOOP("models::Figures", "%1/s")).arg(number);
}

QString listText(const QStringList &parts)
{
    return parts.join(figure(QT_TRANSLATE_NOOP("models::Figures", ", ")));
}

QString kindText(captures::Kind kind)
{
    switch (kind) {
    case captures::Kind::Text:
        return figure(QT_TRANSLATE_NOOP("models::Figures", "text"));
    case captures::Kind::Binary:
        return figure(QT_TRANSLATE_NOOP("models::Figures", "binary"));
    case captures::Kind::Ping:
        return figure(QT_TRANSLATE_NOOP("models::Figures", "ping"));
    case captures::Kind::Pong:
        return figure(QT_TRANSLATE_NOOP("models::Figures", "pong"));
    case captures::Kind::Close:
        return figure(QT_TRANSLATE_NOOP("models::Figures", "close"));
    case captures::Kind::Other:
        return figure(QT_TRANSLATE_NOOP("models::Figures", "other"));
    case captures::Kind::Event:
        return figure(QT_TRANSLATE_NOOP("models::Figures", "event"));
    }
    return {};
}

QString directionText(captures::Direction direction)
{
    switch (direction) {
    case captures::Direction::None:
        return {};
    case captures::Direction::In:
        return figure(QT_TRANSLATE_NOOP("models::Figures", "in"));
    case captures::Direction::Out:
        return figure(QT_TRANSLATE_NOOP("models::Figures", "out"));
    }
    return {};
}

QString plainTip(const QString &text)
{
    return text.isEmpty() ? text : QStringLiteral("<span>%1</span>").arg(text.toHtmlEscaped());
}

} // namespace models
