// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/clock.h"

#include <QByteArray>
#include <QObject>

class QTcpSocket;

namespace connections {

// What the server sends, as bytes and the time they were read; nothing is lost when TCP breaks. Reads only
// when asked to: what stays in the socket lets TCP slow the server.
class Inflow : public QObject
{
    Q_OBJECT

public:
    Inflow(QTcpSocket &socket, const Clock &clock, QObject *parent = nullptr);
    ~Inflow() override;

    // Bytes that were read before.
    void begin(const QByteArray &bytes);
    // True if there are bytes to consume: what is left of the last ones, else the next up to 256 KiB.
    bool fetch();
    // To be consumed from the front.
    QByteArrayView &bytes() { return m_bytes; }
    wire::Timestamp time() const { return m_time; }
    // True if all that came was consumed.
    bool isDry() const;
    // Before the socket is closed: what comes now is of no interest any more.
    void end();

private:
    void rescue();

    QTcpSocket &m_socket;
    const Clock &m_clock;
    QByteArray m_buffer; // what was read last
    QByteArrayView m_bytes; // the rest of it that was not consumed
    wire::Timestamp m_time;
    int m_descriptor = -1; // a second one of the socket, for the rescue; -1: none
    QByteArray m_rescued;
};

} // namespace connections
