// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/capturereader.h"
#include "captures/formats/csvformat.h"
#include "captures/samples.h"

#include <QBuffer>
#include <QTemporaryDir>

#include <QRegularExpression>
#include <QTest>

namespace tst_csvformat {

using namespace captures;

class CsvFormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void write_isRfc4180()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.wscap"));
        samples::makeCapture(
            path,
            samples::batch(samples::event("connected", "{\"request\":\"G\\r\\nCookie: s\\r\\n\"}"),
                           samples::message("plain"), samples::message("a,\"b\"\nc"),
                           samples::message("\x01\x02", 2, Direction::Out, wire::Opcode::Binary),
                           samples::message(QByteArray("\x03\xe8"
                                                       "bye"),
                                            1, Direction::In, wire::Opcode::Close),
                           samples::message("", 1, Direction::In, wire::Opcode::Close),
                           samples::event("note")));
        QBuffer out;
        QVERIFY(out.open(QIODevice::WriteOnly));
        QVERIFY(writeCsv(CaptureReader(path), out, {}));
        const QByteArray time = "2026-01-02T03:04:05.000250Z";
        QCOMPARE(out.data(),
                 "id,connection,time,direction,kind,size,wire_size,close_code,text,flags\r\n"
                 "1,1,"
                     + time
                     + ",,event,,,,\"connected {\"\"request\"\":\"\"G\\r\\nCookie: ***\\r\\n\"\"}\",\r\n"
                       "2,1,"
                     + time
                     + ",in,text,5,7,,plain,\r\n"
                       "3,1,"
                     + time
                     + ",in,text,7,9,,\"a,\"\"b\"\"\nc\",\r\n"
                       "4,2,"
                     + time
                     + ",out,binary,2,8,,AQI=,\r\n"
                       "5,1,"
                     + time
                     + ",in,close,5,7,1000,bye,\r\n"
                       "6,1,"
                     + time
                     + ",in,close,0,2,,,\r\n"
                       "7,1,"
                     + time + ",,event,,,,note,\r\n");
    }

    void write_marksWhatIsNotWhole()
    {
        MessageRecord begun = samples::message("beg");
        begun.message.isIncomplete = true;
        begun.message.isCompressed = true;
        MessageRecord cut = samples::message("cut");
        cut.message.isTruncated = true;
        MessageRecord invalid = samples::message("\xff");
        invalid.message.isInvalidUtf8 = true;
        MessageRecord injected = samples::message("hand", 1, Direction::Out);
        injected.message.isInjected = true;
        MessageRecord fragmented = samples::message("frag");
        fragmented.message.furtherFrames = { samples::frame(wire::Opcode::Continuation, 2) };
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.wscap"));
        samples::makeCapture(path, samples::batch(begun, cut, invalid, injected, fragmented));
        QBuffer out;
        QVERIFY(out.open(QIODevice::WriteOnly));
        QVERIFY(writeCsv(CaptureReader(path), out, {}));
        const QList<QByteArray> lines = out.data().split('\n');
        QVERIFY(lines[1].endsWith(",beg,compressed|incomplete\r"));
        QVERIFY(lines[2].endsWith(",cut,truncated\r"));
        QVERIFY(lines[3].endsWith(",/w==,invalid_utf8\r"));
        QVERIFY(lines[4].endsWith(",hand,injected\r"));
        QVERIFY(lines[5].endsWith(",frag,\r")); // whole, however it came
    }

    void write_ofOneConnection_leavesTheOthersOut()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.wscap"));
        samples::makeCapture(path, samples::batch(samples::message("a", 1), samples::message("b", 2)));
        QBuffer out;
        QVERIFY(out.open(QIODevice::WriteOnly));
        QVERIFY(writeCsv(CaptureReader(path), out, { ConnectionId(2), false }));
        QCOMPARE(out.data().count("\r\n"), 2);
        QVERIFY(out.data().endsWith(",b,\r\n"));
    }
};

QTEST_GUILESS_MAIN(CsvFormatTest)

} // namespace tst_csvformat

#include "tst_csvformat.moc"
