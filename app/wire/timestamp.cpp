// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/timestamp.h"

#include "wire/characters.h"

#include <algorithm>

namespace wire {

namespace {

using Days = std::chrono::sys_days;
using std::chrono::microseconds;

constexpr Timestamp earliest = Days(std::chrono::year(0) / 1 / 1);
constexpr Timestamp latest = Days(std::chrono::year(10000) / 1 / 1) - microseconds(1);
constexpr char pattern[] = "0000-00-00T00:00:00.000000Z";
constexpr qsizetype textSize = sizeof pattern - 1;

void writeDigits(char *end, int count, quint32 value)
{
    for (; count > 0; --count, value /= 10)
        *--end = char('0' + value % 10);
}

int readDigits(QByteArrayView text, qsizetype at, qsizetype count)
{
    int value = 0;
    for (const char digit : text.sliced(at, count))
        value = value * 10 + (digit - '0');
    return value;
}

bool hasForm(QByteArrayView text)
{
    if (text.size() != textSize)
        return false;
    for (qsizetype i = 0; i < textSize; ++i) {
        const bool fits = pattern[i] == '0' ? isDigit(text[i]) : text[i] == pattern[i];
        if (!fits)
            return false;
    }
    return true;
}

} // namespace

QByteArray toIso8601(Timestamp time)
{
    time = std::clamp(time, earliest, latest);
    const Days day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const auto inDay = quint64((time - day).count());
    const auto seconds = quint32(inDay / 1'000'000);

    QByteArray text(pattern, textSize);
    char *at = text.data();
    writeDigits(at + 4, 4, quint32(int(date.year())));
    writeDigits(at + 7, 2, unsigned(date.month()));
    writeDigits(at + 10, 2, unsigned(date.day()));
    writeDigits(at + 13, 2, seconds / 3600);
    writeDigits(at + 16, 2, seconds / 60 % 60);
    writeDigits(at + 19, 2, seconds % 60);
    writeDigits(at + 26, 6, quint32(inDay % 1'000'000));
    return text;
}

std::optional<Timestamp> fromIso8601(QByteArrayView text)
{
    if (!hasForm(text))
        return std::nullopt;
    const std::chrono::year_month_day date(std::chrono::year(readDigits(text, 0, 4)),
                                           std::chrono::month(unsigned(readDigits(text, 5, 2))),
                                           std::chrono::day(unsigned(readDigits(text, 8, 2))));
    const std::chrono::hours hours(readDigits(text, 11, 2));
    const std::chrono::minutes minutes(readDigits(text, 14, 2));
    const std::chrono::seconds seconds(readDigits(text, 17, 2));
    if (!date.ok() || hours.count() > 23 || minutes.count() > 59 || seconds.count() > 59)
        return std::nullopt;
    return Timestamp(Days(date)) + hours + minutes + seconds + microseconds(readDigits(text, 20, 6));
}

} // namespace wire
