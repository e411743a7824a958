// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/capturereader.h"
#include "captures/capturewriter.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace captures;
using namespace std::chrono_literals;

class CaptureWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void push_isReadBackAfterFlush()
    {
        QTemporaryDir folder;
        RecordQueue queue;
        CaptureWriter writer(folder.filePath(QStringLiteral("a.wscap")), queue, {});
        wire::Message message;
        message.payload = "hello";
        message.size = 5;
        message.wireSize = 7;
        message.frame.header = wire::HeaderBytes(QByteArray("\x81\x05"));
        Batch batch;
        batch.push_back(MessageRecord{ ConnectionId(1), Direction::In, message });
        queue.push(batch);
        QVERIFY(writer.flush(5s));
        QCOMPARE(writer.growth().lastRecord, 1);
        CaptureReader reader(writer.path());
        QCOMPARE(reader.rows(1, 10).size(), 1);
        QCOMPARE(reader.payload(1), QByteArray("hello"));
    }
};

QTEST_GUILESS_MAIN(CaptureWriterTest)
#include "tst_capturewriter.moc"
