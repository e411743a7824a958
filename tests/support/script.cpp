// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scriptedpeer.h"

#include <QSslSocket>

#include <sys/socket.h>

namespace support {

namespace {

constexpr qint64 unsentBytes = 4 * 1024 * 1024;

void resetTcp(QSslSocket &socket)
{
    const linger atOnce{ 1, 0 };
    setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    socket.abort();
}

bool isConnected(Talk &talk)
{
    return talk.socket().state() == QAbstractSocket::ConnectedState;
}

// To one who has gone nothing is written.
void write(Talk &talk, const QByteArray &bytes)
{
    if (isConnected(talk))
        talk.socket().write(bytes);
}

} // namespace

Script &Script::add(Step step)
{
    m_steps.push_back(std::move(step));
    return *this;
}

Script &Script::readHead()
{
    return add([](Talk &talk) { return !talk.head().isEmpty(); });
}

Script &Script::accept(const QByteArray &lines)
{
    return answer([lines](const QByteArray &accept) {
        return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
               "Sec-WebSocket-Accept: "
            + accept + "\r\n" + lines + "\r\n";
    });
}

Script &Script::answer(std::function<QByteArray(const QByteArray &)> answer)
{
    readHead();
    return add([answer = std::move(answer)](Talk &talk) {
        write(talk, answer(talk.rightAccept()));
        return true;
    });
}

Script &Script::send(const QByteArray &bytes)
{
    return add([bytes](Talk &talk) {
        write(talk, bytes);
        return true;
    });
}

Script &Script::flood(const QByteArray &block, qint64 times)
{
    return add([block, times](Talk &talk) {
        while (isConnected(talk) && talk.counter < times && talk.socket().bytesToWrite() < unsentBytes) {
            talk.socket().write(block);
            ++talk.counter;
        }
        return talk.counter == times || !isConnected(talk);
    });
}

Script &Script::sendBytewise(const QByteArray &bytes, std::chrono::milliseconds gap)
{
    for (const char byte : bytes)
        send(QByteArray(1, byte)).pause(gap);
    return *this;
}

Script &Script::sendBelowTls(const QByteArray &bytes)
{
    return add([bytes](Talk &talk) {
        return ::send(int(talk.socket().socketDescriptor()), bytes.constData(), size_t(bytes.size()), 0)
            == bytes.size();
    });
}

Script &Script::pause(std::chrono::milliseconds time)
{
    return add([time](Talk &talk) { return talk.hasPaused(time); });
}

Script &Script::readBytes(qsizetype count)
{
    return add([count](Talk &talk) { return talk.received().size() >= count; });
}

Script &Script::readFrame(int opcode)
{
    return add([opcode](Talk &talk) {
        for (const Frame &frame : framesIn(talk.received().mid(talk.readUpTo))) {
            talk.readUpTo += frame.toBytes().size();
            if (frame.opcode == opcode)
                return true;
        }
        return false;
    });
}

Script &Script::stopReading()
{
    return add([](Talk &talk) {
        talk.setReading(false);
        return true;
    });
}

Script &Script::readSlowly(qint64 bytes, std::chrono::milliseconds gap)
{
    return add([bytes, gap](Talk &talk) {
        talk.readSlowly(bytes, gap);
        return true;
    });
}

Script &Script::call(std::function<void()> function)
{
    return add([function = std::move(function)](Talk &) {
        function();
        return true;
    });
}

Script &Script::finish()
{
    return add([](Talk &talk) {
        if (talk.socket().bytesToWrite() > 0)
            return false;
        ::shutdown(int(talk.socket().socketDescriptor()), SHUT_WR);
        return true;
    });
}

Script &Script::reset()
{
    return add([](Talk &talk) {
        if (talk.socket().bytesToWrite() > 0)
            return false;
        resetTcp(talk.socket());
        return true;
    });
}

Script &Script::close()
{
    return add([](Talk &talk) {
        talk.socket().disconnectFromHost();
        return true;
    });
}

} // namespace support
