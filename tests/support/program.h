// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>

#include <chrono>

namespace support {

// A program run by a test while the test's own event loop goes on, so that servers in the test can answer it.
// Its output is gathered; it is killed if it outlives this object.
class Program : public QObject
{
    Q_OBJECT

public:
    Program(const QString &path, const QStringList &arguments, const QString &input = {});
    ~Program() override;

    // True once it has ended; false if `patience` passed first.
    bool waitForEnd(std::chrono::milliseconds patience = std::chrono::seconds(30));
    // The next line of its standard output, without the line end; empty if `patience` passed first.
    QByteArray readLine(std::chrono::milliseconds patience = std::chrono::seconds(30));
    bool waitForOutput(const QByteArray &words,
                       std::chrono::milliseconds patience = std::chrono::seconds(30));
    void signal(int number);

    int exitStatus() const; // -1: still running; 128 + n: ended by signal n
    QByteArray output() const { return m_output; }
    QByteArray errors() const { return m_errors; }
    qint64 processId() const { return m_process.processId(); }
    // Standard error and exit status, to be shown when a comparison fails.
    QByteArray account() const;

private:
    QProcess m_process;
    QByteArray m_output;
    QByteArray m_errors;
    qsizetype m_readUpTo = 0;
};

} // namespace support
