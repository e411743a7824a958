// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/capturename.h"
#include "captures/recording.h"
#include "captures/samples.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace tst_capturename {

using namespace captures;

class CaptureNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void in_isWhatTheRowSays_data()
    {
        QTest::addColumn<qint64>("logs");
        for (const qint64 logs :
             { 0LL, 1LL, 2LL, 127LL, 128LL, 32'768LL, 8'388'608LL, 2'147'483'648LL, 1LL << 47, 1LL << 60 })
            QTest::addRow("%lld", logs) << qint64(logs);
    }

    void in_isWhatTheRowSays()
    {
        QFETCH(qint64, logs);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.wscap"));
        {
            Recording recording(path);
            recording.insert(samples::message("a"));
            recording.commit();
            recording.finish();
        }
        QByteArray uuid;
        qint64 root = 0;
        qint64 pageSize = 0;
        {
            Database database(path, Database::Mode::ReadWrite);
            QCOMPARE(database.number("SELECT logs FROM capture"), 1);
            database.execute("UPDATE capture SET logs = " + QByteArray::number(logs));
            uuid = database.text("SELECT uuid FROM capture");
            root = database.number("SELECT rootpage FROM sqlite_schema WHERE name = 'capture'");
            pageSize = database.number("PRAGMA page_size");
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (qint64 page = 1; file.size() >= page * pageSize; ++page) {
            const std::optional<CaptureName> name = CaptureName::in(file.read(pageSize));
            QCOMPARE(name.has_value(), page == root);
            if (name) {
                QCOMPARE(name->uuid, uuid);
                QCOMPARE(name->logs, logs);
            }
        }
    }

    void in_ofOtherBytes_isNothing()
    {
        QVERIFY(!CaptureName::in({}));
        for (const char byte : { '\x00', '\x0d', '\xff' })
            QVERIFY(!CaptureName::in(QByteArray(512, byte)));
        QByteArray page(512, '\0');
        page.replace(0, 10,
                     QByteArray::fromHex("0d00000001000000"
                                         "01fe")); // its cell would stand behind its end
        QVERIFY(!CaptureName::in(page));
    }
};

QTEST_GUILESS_MAIN(CaptureNameTest)

} // namespace tst_capturename

#include "tst_capturename.moc"
