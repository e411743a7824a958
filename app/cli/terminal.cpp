// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal.h"

#include "payloads/visibletext.h"

#include <QStringList>

#include <cstdio>
#include <unistd.h>

namespace cli {

namespace {

bool isTerminal()
{
    static const bool is = ::isatty(STDERR_FILENO);
    return is;
}

void write(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stderr);
    std::fflush(stderr);
}

QByteArray clearedLine()
{
    return isTerminal() ? QByteArrayLiteral("\r\x1b[K") : QByteArray();
}

QByteArray oneLine(const QString &text)
{
    return payloads::visibleLines(text).replace(QLatin1Char('\n'), QStringLiteral("␊")).toUtf8();
}

} // namespace

void say(const QString &text)
{
    sayPlainly(QStringLiteral("sockeye: ") + text);
}

void sayPlainly(const QString &text)
{
    write(clearedLine() + oneLine(text) + '\n');
}

void sayForeign(const QByteArray &text)
{
    QByteArray out = clearedLine();
    for (const QString &line : payloads::visibleLines(QString::fromUtf8(text)).split(QLatin1Char('\n')))
        out += "  " + line.toUtf8() + '\n';
    write(out);
}

void sayProgress(const QString &text)
{
    if (isTerminal())
        write(clearedLine() + oneLine(text));
}

} // namespace cli
