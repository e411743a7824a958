// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include <algorithm>
#include <cmath>

namespace cli {

namespace {

struct Typed // one option word, split
{
    QString flag;
    std::optional<QString> value;
};

Typed split(const QString &word)
{
    if (!word.startsWith(QLatin1String("--")))
        return { word.left(2), word.size() > 2 ? std::optional(word.mid(2)) : std::nullopt };
    const qsizetype sign = word.indexOf(QLatin1Char('='));
    if (sign < 0)
        return { word, {} };
    return { word.left(sign), word.mid(sign + 1) };
}

} // namespace

Arguments::Arguments(const QStringList &words, const QList<Option> &options)
{
    QStringList rest = words;
    while (!rest.isEmpty()) {
        const QString word = rest.takeFirst();
        if (word == QLatin1String("--")) {
            m_words += rest;
            return;
        }
        if (word.startsWith(QLatin1Char('-')) && word.size() > 1)
            take(word, rest, options);
        else
            m_words += word;
    }
}

void Arguments::take(const QString &word, QStringList &rest, const QList<Option> &options)
{
    const Typed typed = split(word);
    if (word == QLatin1String("-h") || word == QLatin1String("--help")) {
        m_given.append({ QStringLiteral("--help"), {} });
        return;
    }
    const auto option = std::find_if(options.begin(), options.end(),
                                     [&](const Option &candidate) { return candidate.flag == typed.flag; });
    if (option == options.end())
        throw UsageError{ tr("There is no option %1.").arg(typed.flag) };
    if (!option->isBuilt)
        throw UsageError{ tr("%1: not yet").arg(typed.flag) };
    if (option->value.isEmpty()) {
        if (typed.value)
            throw UsageError{ tr("%1 takes no value.").arg(typed.flag) };
        m_given.append({ typed.flag, {} });
    } else {
        if (!typed.value && rest.isEmpty())
            throw UsageError{ tr("%1 needs a value: %1 %2").arg(typed.flag, option->value) };
        m_given.append({ typed.flag, typed.value ? *typed.value : rest.takeFirst() });
    }
}

bool Arguments::has(const QString &flag) const
{
    return std::any_of(m_given.begin(), m_given.end(), [&](const Given &one) { return one.flag == flag; });
}

QString Arguments::value(const QString &flag) const
{
    const QStringList all = values(flag);
    return all.isEmpty() ? QString() : all.last();
}

QStringList Arguments::values(const QString &flag) const
{
    QStringList all;
    for (const Given &one : m_given)
        if (one.flag == flag)
            all += one.value;
    return all;
}

std::optional<std::chrono::milliseconds> Arguments::seconds(const QString &flag) const
{
    if (!has(flag))
        return {};
    bool isNumber = false;
    const double seconds = value(flag).toDouble(&isNumber);
    if (!isNumber || !(seconds >= 0.001) || seconds > 1e6) // a QTimer counts milliseconds in 31 bits
        throw UsageError{
            tr("%1 takes seconds above 0, such as 2 or 0.5, not \"%2\".").arg(flag, value(flag))
        };
    return std::chrono::milliseconds(std::llround(seconds * 1000));
}

std::optional<qint64> Arguments::number(const QString &flag, qint64 from, qint64 to) const
{
    if (!has(flag))
        return {};
    bool isNumber = false;
    const qint64 number = value(flag).toLongLong(&isNumber);
    if (!isNumber || number < from || number > to)
        throw UsageError{ tr("%1 takes a whole number from %2 to %3, not \"%4\".")
                              .arg(flag)
                              .arg(from)
                              .arg(to)
                              .arg(value(flag)) };
    return number;
}

} // namespace cli
