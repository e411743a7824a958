// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connections/foreignprotocol.h"

#include "wire/frame.h"
#include "wire/framerules.h"

#include <QCoreApplication>

#include <algorithm>

namespace connections {

namespace {

struct ForeignTexts
{
    Q_DECLARE_TR_FUNCTIONS(connections::Handshake)
};

// A server that says who it is by how it begins.
struct Greeting
{
    QByteArrayView begin;
    QLatin1String protocol;
};

constexpr qsizetype http2HeaderSize = 9;

bool isTlsRecord(const QByteArray &bytes)
{
    return bytes.size() >= 2 && bytes[0] >= 0x14 && bytes[0] <= 0x17 && bytes[1] == 0x03;
}

// RFC 9113 §3.4: a server begins with SETTINGS, on stream 0, of 6 bytes each; or at once with GOAWAY.
bool isHttp2(const QByteArray &bytes)
{
    if (bytes.size() < http2HeaderSize || bytes[0] != 0 || bytes.mid(5, 4) != QByteArray(4, '\0'))
        return false;
    const int length = quint8(bytes[1]) << 8 | quint8(bytes[2]);
    const bool isSettings = bytes[3] == 4 && length % 6 == 0 && (bytes[4] & ~1) == 0;
    return isSettings || (bytes[3] == 7 && length >= 8);
}

// A packet of protocol version 10, or an error: three bytes of length, its number 0, and what it is.
bool isMySql(const QByteArray &bytes)
{
    return bytes.size() >= 5 && bytes[2] == 0 && bytes[3] == 0
        && (bytes[4] == 10 || quint8(bytes[4]) == 0xff);
}

// A whole frame as a server may send it at first.
bool isWebSocketFrame(const QByteArray &bytes)
{
    const wire::FrameContext context{ wire::Sender::Server, false, false, true };
    const bool isWhole = bytes.size() >= 2 && (bytes[0] & 0x80) != 0;
    if (!isWhole || wire::judgeFirstByte(quint8(bytes[0]), context))
        return false;
    const auto opcode = wire::Opcode(bytes[0] & 0x0f);
    if (wire::judgeSecondByte(quint8(bytes[1]), opcode, context))
        return false;
    const auto header =
        wire::FrameHeader::parse(bytes.left(wire::FrameHeader::sizeFrom({ bytes[0], bytes[1] })));
    return header && !wire::judgeLength(*header);
}

QLatin1String greetingOf(const QByteArray &bytes)
{
    static const Greeting greetings[] = {
        { "RFB ", QLatin1String("VNC (RFB)") },   { "220", QLatin1String("SMTP / FTP") },
        { "421 ", QLatin1String("SMTP / FTP") },  { "554 ", QLatin1String("SMTP") },
        { "* OK", QLatin1String("IMAP") },        { "* BYE", QLatin1String("IMAP") },
        { "+OK", QLatin1String("POP3 / Redis") }, { "-ERR", QLatin1String("Redis") },
        { "-DENIED", QLatin1String("Redis") },    { "-NOAUTH", QLatin1String("Redis") },
        { "AMQP", QLatin1String("AMQP") },        { "RTSP/", QLatin1String("RTSP") },
        { "SIP/", QLatin1String("SIP") }
    };
    const auto found =
        std::find_if(std::begin(greetings), std::end(greetings), [&bytes](const Greeting &greeting) {
            return QByteArrayView(bytes).startsWith(greeting.begin);
        });
    if (found != std::end(greetings))
        return found->protocol;
    return isMySql(bytes) ? QLatin1String("MySQL / MariaDB") : QLatin1String();
}

QString describeSilence(bool isSecure)
{
    if (isSecure)
        return ForeignTexts::tr(
            "The server closed the connection without an answer. It may want another client "
            "certificate, or not speak HTTP.");
    return ForeignTexts::tr(
        "The server closed the connection without an answer. It may not speak HTTP, or want TLS "
        "(wss://) on this port.");
}

} // namespace

QString describeForeignProtocol(const QByteArray &firstBytes, bool isSecure)
{
    if (firstBytes.isEmpty())
        return describeSilence(isSecure);
    if (isTlsRecord(firstBytes))
        return ForeignTexts::tr("The server speaks TLS on this port. Use wss:// instead of ws://.");
    if (firstBytes.startsWith("SSH-"))
        return ForeignTexts::tr("An SSH server listens on this port, not a WebSocket server.");
    if (isHttp2(firstBytes))
        return ForeignTexts::tr("The server speaks HTTP/2 on this port; WebSocket needs HTTP/1.1. Switch "
                                "HTTP/1.1 on at the server, or use another port.");
    if (firstBytes.startsWith("GET "))
        return ForeignTexts::tr(
            "The server sent the request back: an echo service listens on this port, not a WebSocket "
            "server. Check the port.");
    if (const QByteArray start = firstBytes.trimmed().left(9).toLower();
        start.startsWith("<!doctype") || start.startsWith("<html"))
        return ForeignTexts::tr("The server sent a page without the head of an HTTP answer. Check the port, "
                                "or look into the server's program.");
    if (const QLatin1String protocol = greetingOf(firstBytes); !protocol.isEmpty())
        return ForeignTexts::tr("What answered looks like %1, not like a WebSocket server. Check the port.")
            .arg(protocol);
    if (isWebSocketFrame(firstBytes))
        return ForeignTexts::tr("The server sent a WebSocket frame before its answer to the handshake. It "
                                "has to answer 101 first.");
    return ForeignTexts::tr("What answered is not HTTP, so it is not a WebSocket server. Check the port.");
}

} // namespace connections
