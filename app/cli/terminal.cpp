// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal.h"

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

} // namespace

void say(const QString &text)
{
    sayPlainly(QStringLiteral("sockeye: ") + text);
}

void sayPlainly(const QString &text)
{
    write(clearedLine() + text.toUtf8() + '\n');
}

void sayProgress(const QString &text)
{
    if (isTerminal())
        write(clearedLine() + text.toUtf8());
}

QString harmless(const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes);
    text.remove(QLatin1Char('\r'));
    for (QChar &character : text) {
        const bool isLayout = character == QLatin1Char('\n') || character == QLatin1Char('\t');
        if (character.category() == QChar::Other_Control && !isLayout)
            character = QLatin1Char('?');
    }
    return text;
}

} // namespace cli
