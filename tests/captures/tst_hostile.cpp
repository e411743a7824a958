// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/captureerror.h"
#include "captures/captureinfo.h"
#include "captures/capturereader.h"
#include "captures/formats/csvformat.h"
#include "captures/formats/harformat.h"
#include "captures/formats/jsonlformat.h"
#include "captures/samples.h"

#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <random>

namespace tst_hostile {

using namespace captures;

// Captures made to harm, and damaged ones: whatever a file says, reading it ends soon, takes little memory,
// and changes nothing.
class HostileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void sample_isReadToItsEnd_data() { addSamples(); }
    void sample_isReadToItsEnd()
    {
        QFETCH(QByteArray, file);
        read(file);
    }

    void sample_changedAtRandom_isReadToItsEnd_data() { addSamples(); }
    void sample_changedAtRandom_isReadToItsEnd()
    {
        QFETCH(QByteArray, file);
        const int mutations = qEnvironmentVariableIntValue("SOCKEYE_MUTATIONS");
        for (uint seed = 0; seed < uint(mutations > 0 ? mutations : 60); ++seed) {
            read(mutated(file, seed));
            if (QTest::currentTestFailed()) {
                qInfo("seed %u", seed);
                return;
            }
        }
    }

private:
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void addSamples()
    {
        QTest::addColumn<QByteArray>("file");
        const QDir hostile(QStringLiteral(HOSTILE_CAPTURES));
        const QStringList names = hostile.entryList({ QStringLiteral("*.wscap") });
        QVERIFY(names.size() >= 5);
        for (const QString &name : names)
            QTest::addRow("%s", qPrintable(name)) << content(hostile.filePath(name));
        const QTemporaryDir folder;
        const QString sound = folder.filePath(QStringLiteral("sound.wscap"));
        Batch batch;
        for (int i = 0; i < 1500; ++i)
            batch.emplace_back(samples::message(QByteArray(100, 'x'), 1 + i % 3));
        batch.emplace_back(samples::message(QByteArray(5000, 'y')));
        batch.emplace_back(samples::event("closed", "{\"by\":\"server\"}"));
        ConnectionRecord connection;
        connection.id = ConnectionId(1);
        connection.url = QStringLiteral("ws://h/");
        connection.requestHead = "GET / HTTP/1.1\r\nHost: h\r\n\r\n";
        connection.responseHead = "HTTP/1.1 101 Switching Protocols\r\n\r\n";
        batch.emplace_back(ConnectionChange(connection));
        samples::makeCapture(sound, std::move(batch));
        QTest::addRow("a sound one") << content(sound);
    }

    static QByteArray mutated(QByteArray file, uint seed)
    {
        std::mt19937 random(seed);
        const auto below = [&random](qsizetype limit) {
            return qsizetype(std::uniform_int_distribution<qint64>(0, limit - 1)(random));
        };
        static const QByteArray extremes[] = { QByteArray(8, '\0'), QByteArray(8, '\xff'),
                                               QByteArray::fromHex("7fffffffffffffff"),
                                               QByteArray::fromHex("8000000000000000"),
                                               QByteArray::fromHex("000000007fffffff") };
        for (qsizetype changes = 1 + below(12); changes > 0; --changes) {
            const qsizetype at = below(file.size() - 16);
            switch (below(5)) {
            case 0:
                file[at] = char(below(256));
                break;
            case 1:
                file[at] = char(file[at] ^ (1 << below(8)));
                break;
            case 2:
                file.replace(at, 8, extremes[below(5)]);
                break;
            case 3:
                file.replace(at, 16, file.mid(below(file.size() - 16), 16));
                break;
            default:
                if (below(8) == 0)
                    file.truncate(std::max<qsizetype>(512, at));
                else
                    file[below(200)] = char(below(256));
            }
        }
        return file;
    }

    // All that reads: what it throws must be an error in words.
    void read(const QByteArray &content)
    {
        const QString path = m_folder->filePath(QStringLiteral("a.wscap"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        QElapsedTimer clock;
        clock.start();
        for (const auto &reading : { &HostileTest::readRows, &HostileTest::summarize, &HostileTest::exportAll,
                                     &HostileTest::copyMasked }) {
            try {
                const CaptureReader reader(path);
                (this->*reading)(reader);
            } catch (const CaptureError &error) {
                QVERIFY(!error.text().isEmpty());
            }
        }
        QVERIFY2(clock.elapsed() < 10'000, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(HostileTest::content(path) == content);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{ file.fileName().section(QLatin1Char('/'), -1) });
    }

    void readRows(const CaptureReader &reader)
    {
        const RecordId last = reader.lastRecord();
        QVERIFY(last <= reader.summary().fileBytes); // so that what shows them takes no memory for nothing
        reader.rows(1, 1000);
        reader.rows(last - 100, 1000);
        for (int connection = 0; connection < 4; ++connection) {
            const auto id = ConnectionId(connection);
            const qint64 count = reader.count(id, last);
            reader.rows(id, std::max<qint64>(0, count - 100), 200);
            QVERIFY(reader.ids(id, 0, -1).size() <= content(reader.path()).size());
        }
        for (RecordId id = 1; id < 50; ++id) {
            reader.payload(id, 0, 1000);
            reader.wirePayload(id);
            QVERIFY(reader.frames(id).size() <= content(reader.path()).size());
        }
        reader.scan({}, 1, last, [](const ScannedRecord &record) { return record.payload().size() >= 0; });
    }

    void summarize(const CaptureReader &reader)
    {
        const QByteArray info = captureInfo(reader);
        QVERIFY(info.startsWith('{') && info.endsWith('}') && !info.contains('\n'));
    }

    void copyMasked(const CaptureReader &reader)
    {
        const QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("copy.wscap"));
        saveMaskedCopy(reader.path(), copy, false);
        QVERIFY(CaptureReader(copy).lastRecord() >= reader.lastRecord());
    }

    void exportAll(const CaptureReader &reader)
    {
        for (const auto &format : { writeJsonl, writeCsv, writeHar }) {
            QBuffer out;
            QVERIFY(out.open(QIODevice::WriteOnly));
            format(reader, out, {}, nullptr);
            QVERIFY(out.size() < 100'000'000);
            if (format != writeJsonl)
                continue;
            for (const QByteArray &line : out.data().split('\n'))
                QVERIFY2(line.isEmpty() || (line.startsWith("{\"id\":") && !line.contains("\"forged\":true")),
                         line);
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(HostileTest)

} // namespace tst_hostile

#include "tst_hostile.moc"
