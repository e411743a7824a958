// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordedhandshake.h"

#include "captures/formats/secretmask.h"
#include "payloads/jsonmembers.h"
#include "wire/secrets.h"
#include "wire/utf8.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace models {

using captures::CaptureReader;
using captures::ConnectionId;
using captures::ConnectionRecord;
using std::chrono::microseconds;

namespace {

struct HandshakeTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::RecordedHandshake)
};

// Behind the end of an attempt that failed stand no messages: its event is among the last rows.
constexpr qsizetype lastRows = 16;

QList<HandshakePhase> phasesOf(const QByteArray &json)
{
    QList<HandshakePhase> phases;
    microseconds start{};
    for (const payloads::JsonMember &member : payloads::jsonMembers(json)) {
        const microseconds duration(member.value.toLongLong());
        phases.append({ member.key, start, duration });
        start += duration;
    }
    return phases;
}

void noteFailure(RecordedHandshake &handshake, const CaptureReader &reader, const captures::Row &row)
{
    const QList<payloads::JsonMember> members = payloads::jsonMembers(reader.payload(row.id));
    handshake.received = payloads::memberBytes(members, "received");
    for (const payloads::JsonMember &member : members) {
        const bool isText = member.key == "text" || (row.event == "refused" && member.key == "advice");
        if (isText && !member.value.isEmpty())
            handshake.failure = QString::fromUtf8(member.value);
        if (member.key == "body_cut")
            handshake.isBodyCut = true;
        if (member.key == "first_bytes") // in older captures
            handshake.received = QByteArray::fromHex(member.value);
    }
    if (!handshake.failure.isEmpty())
        return;
    handshake.failure = row.event == "refused"
        ? HandshakeTexts::tr("The server refused the connection with status %1.").arg(handshake.record.status)
        : HandshakeTexts::tr("The attempt was ended before the connection was open.");
}

void readFailure(RecordedHandshake &handshake, const CaptureReader &reader)
{
    const ConnectionId id = handshake.record.id;
    const qint64 count = reader.count(id, reader.lastRecord());
    const QList<captures::Row> rows = reader.rows(id, std::max<qint64>(0, count - lastRows), lastRows);
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        if (row->event == "connecting" || row->event == "connected")
            return;
        if (row->event == "failed" || row->event == "refused" || row->event == "closed")
            return noteFailure(handshake, reader, *row);
    }
}

QString quoted(const QString &text)
{
    const bool isPlain = std::none_of(text.begin(), text.end(), [](QChar c) {
        return c == u'\'' || c == u'!' || c.unicode() < 0x20 || c.unicode() == 0x7f;
    });
    if (isPlain)
        return u'\'' + text + u'\'';
    QString out = QStringLiteral("$'");
    for (const QChar c : text) {
        const bool isEscaped = c == u'!' || c.unicode() < 0x20 || c.unicode() == 0x7f;
        if (c == u'\'' || c == u'\\')
            out += u'\\';
        out += isEscaped ? QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0')) : QString(c);
    }
    return out + u'\'';
}

// What is not UTF-8 byte by byte: a terminal would write it as other bytes.
QString quotedBytes(const QByteArray &text)
{
    if (wire::isValidUtf8(text))
        return quoted(QString::fromUtf8(text));
    QString out = QStringLiteral("$'");
    for (const char c : text) {
        if (c == '\'' || c == '\\')
            out += u'\\';
        if (c == '!' || quint8(c) < 0x20 || quint8(c) >= 0x7f)
            out += QStringLiteral("\\x%1").arg(quint8(c), 2, 16, QLatin1Char('0'));
        else
            out += QLatin1Char(c);
    }
    return out + u'\'';
}

// curl knows http and https, and reads brackets and braces as patterns.
QString curlUrl(const RecordedHandshake &handshake, bool showsSecrets)
{
    QString url = handshake.record.url;
    if (!showsSecrets)
        url = QString::fromUtf8(wire::maskedUrls(url.toUtf8()));
    if (url.startsWith(QStringLiteral("ws")))
        url.replace(0, 2, QStringLiteral("http"));
    for (const QChar c : QStringLiteral("[]{}"))
        url.replace(c, QString(u'\\') + c);
    return url;
}

} // namespace

microseconds RecordedHandshake::total() const
{
    return phases.isEmpty() ? microseconds{} : phases.last().start + phases.last().duration;
}

std::optional<RecordedHandshake> readHandshake(const CaptureReader &reader, ConnectionId connection)
{
    const QList<ConnectionRecord> records = reader.connections();
    const auto record = std::find_if(records.begin(), records.end(),
                                     [connection](const auto &known) { return known.id == connection; });
    if (record == records.end())
        return std::nullopt;
    RecordedHandshake handshake;
    handshake.record = *record;
    handshake.request = wire::RequestHead::parse(record->requestHead);
    handshake.response = wire::ResponseHead::parse(record->responseHead);
    handshake.phases = phasesOf(record->phases);
    if (handshake.request && handshake.response && handshake.response->status == 101)
        handshake.rules = wire::checkResponse(*handshake.request, *handshake.response);
    if (record->closed && record->status != 101)
        readFailure(handshake, reader);
    return handshake;
}

QString phaseText(QByteArrayView phase)
{
    if (phase == QByteArrayView("name_lookup"))
        return HandshakeTexts::tr("Name lookup");
    if (phase == QByteArrayView("tcp"))
        return HandshakeTexts::tr("TCP");
    if (phase == QByteArrayView("tls"))
        return HandshakeTexts::tr("TLS");
    if (phase == QByteArrayView("upgrade"))
        return HandshakeTexts::tr("Upgrade", "the HTTP request and its answer");
    return QString::fromUtf8(phase);
}

QString phaseTime(microseconds time)
{
    const QLocale locale;
    if (time.count() < 1000)
        return HandshakeTexts::tr("%1 µs").arg(locale.toString(qint64(time.count())));
    if (time.count() < 1'000'000)
        return HandshakeTexts::tr("%1 ms").arg(locale.toString(double(time.count()) / 1000, 'f', 1));
    return HandshakeTexts::tr("%1 s").arg(locale.toString(double(time.count()) / 1e6, 'f', 3));
}

QString shownValue(const wire::HeaderField &field, bool showsSecrets)
{
    const bool isMasked = !showsSecrets && wire::isSecretHeader(field.name) && !field.value.isEmpty();
    const QByteArray value = showsSecrets ? field.value : wire::maskedValue(field.name, field.value);
    return isMasked ? QString(8, QChar(0x2022)) : wire::headText(value);
}

QString shownHead(const QByteArray &raw, bool showsSecrets)
{
    QStringList lines;
    for (const QByteArray &line : (showsSecrets ? raw : captures::maskedHead(raw)).split('\n'))
        lines.append(wire::headText(line.endsWith('\r') ? line.chopped(1) : line));
    return lines.join(u'\n').trimmed();
}

QString shownBytes(const QByteArray &raw, bool showsSecrets)
{
    constexpr qsizetype width = 16;
    if (wire::isValidUtf8(raw) && !raw.contains('\0'))
        return shownHead(raw, showsSecrets);
    const QByteArray bytes = showsSecrets ? raw : captures::maskedHead(raw);
    QStringList lines;
    for (qsizetype at = 0; at < bytes.size(); at += width) {
        const QByteArray piece = bytes.mid(at, width);
        QString letters;
        for (const char c : piece)
            letters += quint8(c) >= 0x20 && quint8(c) < 0x7f ? QLatin1Char(c) : QLatin1Char('.');
        lines.append(QString::fromLatin1(piece.toHex(' ')).leftJustified(int(width * 3 - 1))
                     + QStringLiteral("  ") + letters);
    }
    return lines.join(u'\n');
}

QString curlCommand(const RecordedHandshake &handshake, bool showsSecrets)
{
    if (!handshake.request)
        return {};
    QStringList words{ QStringLiteral("curl"), quoted(curlUrl(handshake, showsSecrets)),
                       QStringLiteral("--include"), QStringLiteral("--no-buffer"),
                       QStringLiteral("--http1.1") };
    for (const wire::HeaderField &field : handshake.request->fields) {
        const QByteArray value = showsSecrets ? field.value : wire::maskedValue(field.name, field.value);
        words << QStringLiteral("-H")
              << quotedBytes(value.isEmpty() ? field.name + ';' : field.name + ": " + value);
    }
    const bool isUnverified = handshake.record.tls.contains("\"verified\":false");
    if (isUnverified)
        words << QStringLiteral("--insecure");
    return words.join(u' ');
}

} // namespace models
