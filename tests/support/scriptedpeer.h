// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/frames.h"

#include <QSslConfiguration>
#include <QTcpServer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QSslSocket;

namespace support {

class Talk;

// What a peer does with one TCP connection, step by step: the bytes a test says, however wrong they are.
//   Script().accept().send(textFrame("hi")).readFrame(8).send(closeFrame(1000)).close()
class Script
{
public:
    // Done when it returns true; asked again after bytes came or left, and after each pause.
    using Step = std::function<bool(Talk &)>;

    Script &readHead(); // waits for a whole request head
    // Waits for the request head, answers with a right 101; `lines` are further field lines, each with CRLF.
    Script &accept(const QByteArray &lines = {});
    // Waits for the request head; sends what `answer` makes of the Sec-WebSocket-Accept that would be right.
    Script &answer(std::function<QByteArray(const QByteArray &rightAccept)> answer);
    Script &send(const QByteArray &bytes);
    // Sends `block` again and again, never holding more than some MiB unsent.
    Script &flood(const QByteArray &block, qint64 times);
    Script &sendBytewise(const QByteArray &bytes, std::chrono::milliseconds gap);
    Script &sendBelowTls(const QByteArray &bytes); // past the encryption, and all that waits for it
    Script &pause(std::chrono::milliseconds time);
    Script &readBytes(qsizetype count); // waits until so many bytes behind the request head have come
    Script &readFrame(int opcode); // waits until one more frame of that opcode has come whole
    // From now on nothing is read until ScriptedPeer::readAgain(): what is sent fills the kernel's buffers.
    Script &stopReading();
    // From now on takes at most so many bytes at a time.
    Script &readSlowly(qint64 bytes, std::chrono::milliseconds gap);
    Script &call(std::function<void()> function);
    Script &finish(); // FIN: sends no more, goes on reading
    Script &reset(); // RST
    Script &close(); // what is written leaves first

    const std::vector<Step> &steps() const { return m_steps; }

private:
    Script &add(Step step);

    std::vector<Step> m_steps;
};

// A TCP or TLS server on 127.0.0.1 and a free port that plays the script to each who connects, and remembers
// what they sent. Lives in the test's thread: it acts while the event loop runs.
class ScriptedPeer : public QTcpServer
{
    Q_OBJECT

public:
    explicit ScriptedPeer(Script script = Script().readHead());
    ~ScriptedPeer() override;

    void setScript(Script script) { m_script = std::move(script); } // for those who connect from now on
    void useTls(const QSslConfiguration &configuration);

    void readAgain(int connection = 0);

    QString url(const QString &path = QStringLiteral("/")) const; // ws:// or wss://, 127.0.0.1
    int connectionCount() const { return int(m_talks.size()); }
    QByteArray head(int connection = 0) const; // the request head, raw
    QByteArray received(int connection = 0) const; // all that came behind the head
    QList<Frame> frames(int connection = 0) const { return framesIn(received(connection)); }
    bool isScriptDone(int connection = 0) const;
    bool isDisconnected(int connection = 0) const; // the other side ended TCP, or the script did

Q_SIGNALS:
    void progressed(); // anything came, left or ended

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    Script m_script;
    std::optional<QSslConfiguration> m_tls;
    std::vector<std::unique_ptr<Talk>> m_talks;
};

// One connection of a ScriptedPeer.
class Talk : public QObject
{
    Q_OBJECT

public:
    Talk(qintptr descriptor, const std::optional<QSslConfiguration> &tls, std::vector<Script::Step> steps);

    QSslSocket &socket() { return *m_socket; }
    const QByteArray &head() const { return m_head; }
    const QByteArray &received() const { return m_received; }
    QByteArray rightAccept() const;
    bool isDone() const { return m_next == m_steps.size(); }
    bool isDisconnected() const { return m_isDisconnected; }

    void setReading(bool reads);
    void readSlowly(qint64 bytes, std::chrono::milliseconds gap);

    // For steps: false until `time` has passed since the step was first asked.
    bool hasPaused(std::chrono::milliseconds time);
    qint64 counter = 0; // of the step at work; 0 when it begins
    qsizetype readUpTo = 0; // frames already waited for end here

Q_SIGNALS:
    void progressed();

private:
    void read();
    void advance();

    QSslSocket *m_socket;
    std::vector<Script::Step> m_steps;
    std::size_t m_next = 0;
    QByteArray m_head;
    QByteArray m_received;
    std::optional<std::chrono::steady_clock::time_point> m_pauseEnd;
    bool m_reads = true;
    bool m_hasHead = false;
    bool m_isDisconnected = false;
    bool m_isAdvancing = false;
};

} // namespace support
