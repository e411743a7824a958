// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verdict.h"

#include "captures/capturereader.h"
#include "captures/formats/secretmask.h"
#include "connections/handshakewords.h"
#include "wire/closecode.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace cli {

namespace {

constexpr qsizetype shownBody = 4096;
constexpr qint64 lastRows = 64; // a violation is followed by our Close, the peer's, and what lay between

captures::ConnectionRecord recordOf(const captures::CaptureReader &capture, captures::ConnectionId id)
{
    for (const captures::ConnectionRecord &record : capture.connections())
        if (record.id == id)
            return record;
    return {};
}

// The detail of the last event of that name near the connection's end; empty if there is none.
QJsonObject lastEvent(const captures::CaptureReader &capture, captures::ConnectionId id, const char *name)
{
    const qint64 count = capture.count(id, capture.lastRecord());
    const auto rows = capture.rows(id, std::max<qint64>(0, count - lastRows), lastRows);
    const auto row =
        std::find_if(rows.rbegin(), rows.rend(), [&](const auto &one) { return one.event == name; });
    return row == rows.rend() ? QJsonObject() : QJsonDocument::fromJson(capture.payload(row->id)).object();
}

// The body of a refusal for people.
struct ShownBody
{
    QByteArray text; // its beginning; empty if it is no text
    QStringList notes; // why it does not stand there, or not as it came
};

ShownBody bodyOf(const captures::ConnectionRecord &record)
{
    const auto head = wire::ResponseHead::parse(record.responseHead).value_or(wire::ResponseHead());
    const auto content = wire::DecodedContent::read(record.responseBody, head.fields);
    const std::optional<QString> text = wire::contentText(content.bytes, head.fields);
    ShownBody body{ text.value_or(QString()).toUtf8().left(shownBody),
                    { connections::describeContent(content) } };
    if (!text)
        body.notes += QCoreApplication::translate("cli::Verdict", "The body is no text (%1 bytes).")
                          .arg(content.bytes.size());
    body.notes.removeAll(QString());
    return body;
}

// Status line, and headers if wished.
QList<QByteArray> headLines(const captures::ConnectionRecord &record, bool isVerbose)
{
    QList<QByteArray> lines;
    if (record.responseHead.isEmpty())
        return lines;
    for (const QByteArray &line : captures::maskedHead(record.responseHead).trimmed().split('\n')) {
        lines += wire::headText(line.trimmed()).toUtf8();
        if (!isVerbose)
            break;
    }
    return lines;
}

QString violationLine(const QJsonObject &violation)
{
    return QCoreApplication::translate("cli::Verdict", "The server broke a rule: %1 (%2)")
        .arg(violation[QLatin1String("rule")].toString(), violation[QLatin1String("section")].toString());
}

// The Close's reason in the server's words; empty if it gave none.
QList<QByteArray> reasonOf(const QJsonObject &closed)
{
    const QByteArray reason = closed[QLatin1String("reason")].toString().toUtf8();
    return reason.isEmpty() ? QList<QByteArray>() : QList<QByteArray>{ reason };
}

// What such a refusal means, and what to do about it.
QStringList adviceLines(const captures::CaptureReader &capture, captures::ConnectionId id)
{
    const QString advice = lastEvent(capture, id, "refused")[QLatin1String("advice")].toString();
    return advice.isEmpty() ? QStringList() : QStringList{ advice };
}

// What is to be said of a connection that was open, however it ended.
QStringList notesOn(const captures::ConnectionRecord &record, const QJsonObject &closed)
{
    QStringList notes;
    if (QJsonDocument::fromJson(record.tls).object()[QLatin1String("common_name_only")].toBool())
        notes.append(QCoreApplication::translate("cli::Verdict",
                                                 "Browsers and Go refuse this server's certificate: its name "
                                                 "stands in the CN alone, and not among "
                                                 "its subject alternative names."));
    if (const int pings = closed[QLatin1String("unanswered_pings")].toInt())
        notes.append(
            QCoreApplication::translate("cli::Verdict", "%n pings were not answered.", nullptr, pings));
    return notes;
}

bool isGoodEnd(const captures::ConnectionRecord &record)
{
    using namespace wire::CloseCode;
    const quint16 code = record.closeCode.value_or(Abnormal);
    return code == Normal || code == GoingAway || code == NoStatus;
}

} // namespace

Verdict judge(const captures::CaptureReader &capture, captures::ConnectionId connection, const Ending &ending)
{
    const captures::ConnectionRecord record = recordOf(capture, connection);
    if (!ending.wasOpen && ending.wasWished)
        return {};
    if (!ending.wasOpen) {
        const ShownBody body = bodyOf(record);
        QList<QByteArray> foreign = headLines(record, ending.isVerbose) + QList<QByteArray>{ body.text };
        foreign.removeAll(QByteArray());
        return { NotConnected, QStringList{ ending.summary } + adviceLines(capture, connection) + body.notes,
                 foreign };
    }
    const QJsonObject violation = lastEvent(capture, connection, "violation");
    const QJsonObject closed = lastEvent(capture, connection, "closed");
    const QStringList notes = notesOn(record, closed);
    if (!violation.isEmpty())
        return { Broken, QStringList{ violationLine(violation) } + notes, {} };
    if (ending.wasWished || isGoodEnd(record))
        return { Done, notes, {} };
    return { Broken, QStringList{ ending.summary } + notes, reasonOf(closed) };
}

} // namespace cli
