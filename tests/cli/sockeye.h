// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/program.h"

#include <QList>

#include <algorithm>

// The program itself, as a shell would run it.
class Sockeye : public support::Program
{
public:
    explicit Sockeye(const QStringList &words)
        : Program(QStringLiteral(SOCKEYE_PROGRAM), words)
    {
    }
};

// A finished run.
struct Run
{
    int status = -1;
    QByteArray output;
    QByteArray errors;
};

inline Run run(const QStringList &words, std::chrono::milliseconds patience = std::chrono::seconds(60))
{
    Sockeye program(words);
    program.waitForEnd(patience);
    return { program.exitStatus(), program.output(), program.errors() };
}

inline QStringList split(const char *words)
{
    return QString::fromUtf8(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

inline QList<QByteArray> jsonlOf(const QString &capture)
{
    QList<QByteArray> lines =
        run({ QStringLiteral("export"), capture, QStringLiteral("--format"), QStringLiteral("jsonl") })
            .output.split('\n');
    lines.removeAll(QByteArray());
    return lines;
}

inline qsizetype countOf(const QList<QByteArray> &lines, const QByteArray &part)
{
    return std::count_if(lines.begin(), lines.end(),
                         [&](const QByteArray &line) { return line.contains(part); });
}

// Exit status and standard error, for a failing comparison.
#define COMPARE_STATUS(run, expected)                                                                        \
    QVERIFY2((run).status == (expected),                                                                     \
             ("status " + QByteArray::number((run).status) + ": " + (run).errors).constData())
