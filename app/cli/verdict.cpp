// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verdict.h"

#include "captures/capturereader.h"
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

bool isSecret(const QByteArray &line)
{
    const QByteArray name = line.left(line.indexOf(':')).trimmed().toLower();
    return name == "set-cookie" || name == "cookie" || name == "authorization"
        || name == "proxy-authorization";
}

QByteArray headerLine(const QByteArray &line)
{
    return isSecret(line) ? line.left(line.indexOf(':')) + ": ***" : line;
}

// Status line, headers if wished, and the beginning of the body.
QList<QByteArray> answerOf(const captures::ConnectionRecord &record, bool isVerbose)
{
    QList<QByteArray> lines;
    if (record.responseHead.isEmpty())
        return lines;
    for (const QByteArray &line : record.responseHead.trimmed().split('\n')) {
        lines += headerLine(line.trimmed());
        if (!isVerbose)
            break;
    }
    if (!record.responseBody.isEmpty())
        lines += record.responseBody.left(shownBody);
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
    if (!ending.wasOpen)
        return { NotConnected, QStringList{ ending.summary } + adviceLines(capture, connection),
                 answerOf(record, ending.isVerbose) };
    const QJsonObject violation = lastEvent(capture, connection, "violation");
    if (!violation.isEmpty())
        return { Broken, { violationLine(violation), ending.summary }, {} };
    if (ending.wasWished || isGoodEnd(record))
        return {};
    return { Broken, { ending.summary }, reasonOf(lastEvent(capture, connection, "closed")) };
}

} // namespace cli
