// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/captureerror.h"
#include "captures/capturereader.h"
#include "captures/database.h"
#include "captures/maskedcopy.h"
#include "captures/samples.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <QRegularExpression>
#include <QTest>

namespace tst_maskedcopy {

using namespace captures;

// Whatever holds this in a sample is a secret.
constexpr char secret[] = "S3cr3t";

class MaskedCopyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void secrets_areNowhereInTheFile()
    {
        samples::makeCapture(path(), sampleWithSecrets());
        QVERIFY(bytesOf(path()).count(secret) > 10);
        saveMaskedCopy(path(), copy(), false);
        QCOMPARE(bytesOf(copy()).count(secret), 0);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files).size(), 2); // no leavings
        QVERIFY(!(QFile::permissions(copy()) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    }

    // The pages of a row that was written again keep what stood there before.
    void secretsOfRowsWrittenAgain_areNowhereInTheFile()
    {
        Batch records = sampleWithSecrets();
        ConnectionRecord later = connectionWithSecrets();
        later.url = QStringLiteral("ws://h/");
        later.requestHead = "GET / HTTP/1.1\r\n\r\n";
        records.emplace_back(ConnectionChange(later));
        samples::makeCapture(path(), std::move(records));
        saveMaskedCopy(path(), copy(), false);
        QCOMPARE(bytesOf(copy()).count(secret), 0);
    }

    void masked_isTold_andNotedInTheCopy()
    {
        samples::makeCapture(path(), sampleWithSecrets());
        const QByteArray masked = saveMaskedCopy(path(), copy(), false).text();
        QCOMPARE(masked,
                 QByteArray("user info, token, subprotocol, Authorization, x-api-key, Set-Cookie, sid"));
        const CaptureReader reader(copy());
        const std::optional<WholeRecord> last = reader.whole(reader.lastRecord());
        QCOMPARE(last->row.event, QByteArray("note"));
        QVERIFY2(last->payload.contains(masked), last->payload);
        QCOMPARE(reader.lastRecord(), CaptureReader(path()).lastRecord() + 1);
        QCOMPARE(reader.rows(ConnectionId(0), 0, 10).size(), 1); // its index knows it
    }

    void allElse_isTheSame()
    {
        samples::makeCapture(path(), sampleWithSecrets());
        saveMaskedCopy(path(), copy(), false);
        const CaptureReader from(path());
        const CaptureReader to(copy());
        for (RecordId id = 1; id <= from.lastRecord(); ++id) {
            const WholeRecord before = *from.whole(id);
            const WholeRecord after = *to.whole(id);
            QCOMPARE(after.row.time, before.row.time);
            QCOMPARE(after.row.flags, before.row.flags);
            QCOMPARE(after.row.wireSize, before.row.wireSize);
            QCOMPARE(after.frames.size(), before.frames.size());
            QCOMPARE(to.wirePayload(id), from.wirePayload(id));
            QCOMPARE(after.row.size, after.row.kind == Kind::Event ? after.payload.size() : before.row.size);
            if (after.row.kind != Kind::Event)
                QCOMPARE(after.payload, before.payload);
        }
        QCOMPARE(to.count(ConnectionId(1), to.lastRecord()), from.count(ConnectionId(1), from.lastRecord()));
        QCOMPARE(to.traffic(ConnectionId(1), Direction::In).wireBytes,
                 from.traffic(ConnectionId(1), Direction::In).wireBytes);
        const ConnectionRecord kept = to.connections().constFirst();
        QCOMPARE(kept.url, QStringLiteral("wss://***@h/?token=***&n=1"));
        QCOMPARE(
            kept.requestHead,
            QByteArray("GET /?token=***&n=1 HTTP/1.1\r\nHost: h\r\nAuthorization: ***\r\nx-api-key: ***\r\n"
                       "Sec-WebSocket-Protocol: access_token, ***\r\n\r\n"));
        QCOMPARE(kept.responseBody, from.connections().constFirst().responseBody);
        QCOMPARE(kept.status, 101);
    }

    void captureWithoutSecrets_saysNothing()
    {
        samples::makeCapture(path(), samples::batch(samples::message("token=abc"), samples::event("closed")));
        QVERIFY(saveMaskedCopy(path(), copy(), false).isEmpty());
        QCOMPARE(CaptureReader(copy()).lastRecord(), 2);
    }

    void captureOf01_isBroughtUpToDate()
    {
        QFile old(QStringLiteral(CAPTURE_OF_01));
        QVERIFY(old.open(QIODevice::ReadOnly));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        {
            Database database(path(), Database::Mode::ReadWrite);
            database.execute(old.readAll());
        }
        saveMaskedCopy(path(), copy(), false);
        QVERIFY(CaptureReader(copy()).lastRecord() >= CaptureReader(path()).lastRecord());
        QCOMPARE(Database(copy(), Database::Mode::ReadOnly).number("SELECT count(*) FROM capture"), 1);
    }

    // A file from elsewhere may hold rows that our tables do not take.
    void rowsThatCannotBe_areTheFilesFault()
    {
        QFile old(QStringLiteral(CAPTURE_OF_01));
        QVERIFY(old.open(QIODevice::ReadOnly));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        {
            Database database(path(), Database::Mode::ReadWrite);
            database.execute(old.readAll().replace(" NOT NULL", ""));
            database.execute("UPDATE connections SET closed_by = NULL");
        }
        try {
            saveMaskedCopy(path(), copy(), false);
            QFAIL("a copy was made");
        } catch (const CaptureError &error) {
            QCOMPARE(error.kind(), CaptureError::Kind::Damaged);
            QVERIFY2(error.text().contains(QFileInfo(path()).fileName()), qPrintable(error.text()));
        }
        QVERIFY(!QFile::exists(copy()));
    }

    void brokenOff_leavesTheOldFile()
    {
        Batch records;
        for (int i = 0; i < 3000; ++i)
            records.emplace_back(samples::message("x"));
        samples::makeCapture(path(), std::move(records));
        QFile mine(copy());
        QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("mine") == 4);
        mine.close();
        QVERIFY_EXCEPTION_THROWN(saveMaskedCopy(path(), copy(), true, [](qint64, qint64) { return false; }),
                                 CaptureError);
        QCOMPARE(bytesOf(copy()), QByteArray("mine"));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files).size(), 2);
    }

    void cleanup()
    {
        for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files))
            QFile::remove(m_folder.filePath(name));
    }

private:
    QString path() const { return m_folder.filePath(QStringLiteral("a.wscap")); }
    QString copy() const { return m_folder.filePath(QStringLiteral("b.wscap")); }

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static ConnectionRecord connectionWithSecrets()
    {
        ConnectionRecord record;
        record.id = ConnectionId(1);
        record.url = QStringLiteral("wss://u:S3cr3t@h/?token=S3cr3t&n=1");
        record.name = record.url;
        record.request = "{\"url\":\"wss://u:S3cr3t@h/?token=S3cr3t\"}";
        record.requestHead = "GET /?token=S3cr3t&n=1 HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer S3cr3t\r\n"
                             "x-api-key: S3cr3t\r\nSec-WebSocket-Protocol: access_token, S3cr3t\r\n\r\n";
        record.responseHead = "HTTP/1.1 101 Switching Protocols\r\nSet-Cookie: id=S3cr3t\r\n\r\n";
        record.subprotocol = "access_token, S3cr3t";
        record.responseBody = "a body";
        record.status = 101;
        return record;
    }

    static Batch sampleWithSecrets()
    {
        MessageRecord fragmented = samples::message("frag");
        fragmented.message.furtherFrames = { samples::frame(wire::Opcode::Continuation, 2) };
        MessageRecord compressed = samples::message(QByteArray(2000, 'x'));
        compressed.message.wirePayload = "deflated";
        compressed.message.isCompressed = true;
        const QByteArray head = "GET / HTTP/1.1\r\nX-Api-Key: S3cr3t\r\n\r\n";
        return samples::batch(
            ConnectionChange(connectionWithSecrets()),
            samples::event("connecting",
                           "{\"url\":\"ws://h/?sid=S3cr3t\",\"request\":\"GET / HTTP/1.1\\r\\n"
                           "Authorization: S3cr3t\\r\\nX: "
                               + QByteArray(1000, 'x') + "\\r\\n\\r\\n\"}"),
            samples::event("connected", "{\"request_base64\":\"" + head.toBase64() + "\"}"),
            samples::message("token=plain"), fragmented, compressed);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(MaskedCopyTest)

} // namespace tst_maskedcopy

#include "tst_maskedcopy.moc"
