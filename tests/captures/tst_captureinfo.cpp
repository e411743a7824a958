// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/captureinfo.h"
#include "captures/capturereader.h"
#include "captures/samples.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <QRegularExpression>
#include <QTest>

namespace tst_captureinfo {

using namespace captures;

class CaptureInfoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void info_tellsConnectionsAndCounts()
    {
        ConnectionRecord full;
        full.id = ConnectionId(1);
        full.url = QStringLiteral("wss://user:secret@h/a");
        full.opened = samples::at();
        full.closed = samples::at(1'000'000);
        full.status = 101;
        full.subprotocol = "chat";
        full.extensions = "permessage-deflate";
        full.closeCode = 1000;
        ConnectionRecord bare;
        bare.id = ConnectionId(2);
        bare.url = QStringLiteral("ws://h/");
        const QByteArray fileBytes = infoOf(samples::batch(
            full, bare, samples::message("hello"), samples::message("x", 1, Direction::Out),
            samples::message("hi", 1, Direction::In, wire::Opcode::Ping),
            samples::message("\x03\xe8", 1, Direction::In, wire::Opcode::Close),
            samples::message("hi", 1, Direction::Out, wire::Opcode::Pong), samples::event("closed"),
            samples::event("connecting"), samples::event("connecting")));
        QCOMPARE(
            m_info,
            QByteArray(
                "{\"connections\":[{\"id\":1,\"url\":\"wss://***@h/a\",\"opened\":\"2026-01-02T03:04:05."
                "000250Z\",\"closed\":\"2026-01-02T03:04:06.000250Z\",\"status\":101,\"subprotocol\":"
                "\"chat\",\"extensions\":\"permessage-deflate\",\"close_code\":1000,\"in\":{\"messages\":1,"
                "\"bytes\":5,\"control\":2,\"wire_bytes\":15},\"out\":{\"messages\":1,\"bytes\":1,"
                "\"control\":1,\"wire_bytes\":15},\"attempts\":2},"
                "{\"id\":2,\"url\":\"ws://h/"
                "\",\"in\":{\"messages\":0,\"bytes\":0,\"control\":0,\"wire_bytes\":0},"
                "\"out\":{\"messages\":0,\"bytes\":0,\"control\":0,\"wire_bytes\":0},\"attempts\":0}],"
                "\"records\":8,"
                "\"first\":\"2026-01-02T03:04:05.000250Z\",\"last\":\"2026-01-02T03:04:05.000250Z\","
                "\"file_bytes\":")
                + fileBytes + '}');
    }

    void info_ofAnEmptyCapture_hasNoTimes()
    {
        const QByteArray fileBytes = infoOf({});
        QCOMPARE(m_info, "{\"connections\":[],\"records\":0,\"file_bytes\":" + fileBytes + '}');
    }

private:
    QByteArray infoOf(Batch records)
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.wscap"));
        samples::makeCapture(path, std::move(records));
        m_info = captureInfo(CaptureReader(path));
        return QByteArray::number(QFileInfo(path).size());
    }

    QByteArray m_info;
};

QTEST_GUILESS_MAIN(CaptureInfoTest)

} // namespace tst_captureinfo

#include "tst_captureinfo.moc"
