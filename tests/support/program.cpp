// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/program.h"

#include <QTest>

#include <csignal>

namespace support {

Program::Program(const QString &path, const QStringList &arguments, const QString &input)
{
    connect(&m_process, &QProcess::readyReadStandardOutput, this,
            [this] { m_output += m_process.readAllStandardOutput(); });
    connect(&m_process, &QProcess::readyReadStandardError, this,
            [this] { m_errors += m_process.readAllStandardError(); });
    if (!input.isEmpty())
        m_process.setStandardInputFile(input);
    m_process.start(path, arguments);
    if (!m_process.waitForStarted())
        m_errors = "cannot start " + path.toUtf8() + ": " + m_process.errorString().toUtf8();
}

Program::~Program()
{
    disconnect(&m_process, nullptr, this, nullptr);
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

bool Program::waitForEnd(std::chrono::milliseconds patience)
{
    return QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; },
                           int(patience.count()));
}

QByteArray Program::readLine(std::chrono::milliseconds patience)
{
    const auto hasLine = [this] {
        return m_output.indexOf('\n', m_readUpTo) >= 0;
    };
    if (!QTest::qWaitFor(hasLine, int(patience.count())))
        return {};
    const qsizetype end = m_output.indexOf('\n', m_readUpTo);
    const QByteArray line = m_output.mid(m_readUpTo, end - m_readUpTo);
    m_readUpTo = end + 1;
    return line;
}

bool Program::waitForOutput(const QByteArray &words, std::chrono::milliseconds patience)
{
    return QTest::qWaitFor([&] { return (m_output + m_errors).contains(words); }, int(patience.count()));
}

void Program::signal(int number)
{
    if (m_process.processId() > 0)
        ::kill(pid_t(m_process.processId()), number);
}

int Program::exitStatus() const
{
    if (m_process.state() != QProcess::NotRunning)
        return -1;
    // With CrashExit, Qt's exit code is the number of the signal.
    return m_process.exitStatus() == QProcess::CrashExit ? 128 + m_process.exitCode() : m_process.exitCode();
}

QByteArray Program::account() const
{
    return "status " + QByteArray::number(exitStatus()) + "\n" + m_errors;
}

} // namespace support
