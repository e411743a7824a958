// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/capturereader.h"
#include "captures/formats/jsonlformat.h"
#include "captures/samples.h"

#include <QBuffer>
#include <QTemporaryDir>

#include <QRegularExpression>
#include <QTest>

namespace tst_jsonlformat {

using namespace captures;

class JsonlFormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void write_isOneRecordALine()
    {
        const QList<QByteArray> lines = exported({}).split('\n');
        QCOMPARE(lines.size(), 5);
        QVERIFY(lines[0].startsWith("{\"id\":1,\"connection\":0,"));
        QVERIFY(lines[1].contains("\"event\":\"connected\""));
        QVERIFY(lines[1].contains("Authorization: ***\\r\\n"));
        QVERIFY(lines[2].endsWith("\"text\":\"one\\ntwo\"}"));
        QVERIFY(lines[3].contains("\"connection\":2,"));
        QVERIFY(lines[4].isEmpty());
    }

    void write_ofOneConnection_leavesTheOthersOut()
    {
        const QList<QByteArray> lines = exported({ ConnectionId(1), true }).split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].contains("Authorization: Basic eA==\\r\\n"));
        QVERIFY(lines[1].startsWith("{\"id\":3,"));
    }

    void write_toADeviceThatRefuses_isFalse()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("device not open")));
        const Capture capture;
        QBuffer closed;
        QVERIFY(!writeJsonl(capture.reader, closed, {}));
    }

private:
    struct Capture
    {
        Capture()
            : reader(made(folder.filePath(QStringLiteral("a.wscap"))))
        {
        }

        static QString made(const QString &path)
        {
            const QByteArray detail =
                "{\"request\":\"GET / HTTP/1.1\\r\\nAuthorization: Basic eA==\\r\\n\\r\\n\"}";
            samples::makeCapture(path,
                                 samples::batch(samples::event("clock", "{}", 0),
                                                samples::event("connected", detail),
                                                samples::message("one\ntwo"), samples::message("x", 2)));
            return path;
        }

        QTemporaryDir folder;
        CaptureReader reader;
    };

    static QByteArray exported(const ExportOptions &options)
    {
        const Capture capture;
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        return writeJsonl(capture.reader, out, options) ? out.data() : QByteArray();
    }
};

QTEST_GUILESS_MAIN(JsonlFormatTest)

} // namespace tst_jsonlformat

#include "tst_jsonlformat.moc"
