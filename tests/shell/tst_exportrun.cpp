// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/samples.h"
#include "shell/exportrun.h"
#include "support/fulldisk.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QWidget>

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace tst_exportrun {

using namespace shell;

class TestExportRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_capture = m_folder.filePath(QStringLiteral("capture.wscap"));
        samples::makeCapture(m_capture, samples::batch(samples::message("one"), samples::message("two")));
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void export_writesTheFormat_data()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("jsonl") << ExportFormat::Jsonl << QByteArray(R"({"id":1,)");
        QTest::newRow("csv") << ExportFormat::Csv << QByteArray("id,connection,time");
        QTest::newRow("har") << ExportFormat::Har << QByteArray("{");
    }
    void export_writesTheFormat()
    {
        QFETCH(ExportFormat, format);
        QFETCH(QByteArray, begin);
        QWidget window;
        ExportRun run(&window);
        QSignalSpy written(&run, &ExportRun::written);
        const QString path = m_folder.filePath(QStringLiteral("out.") + suffixOf(format));
        run.start({ m_capture, format, {}, path });
        QVERIFY(run.isRunning());
        QVERIFY(written.wait());
        QCOMPARE(written.first().first().toString(), path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(begin));
    }

    void export_canBeBrokenOff_andLeavesWhatWas()
    {
        const QString path = m_folder.filePath(QStringLiteral("kept.jsonl"));
        QFile before(path);
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write("before") == 6);
        before.close();
        QWidget window;
        ExportRun run(&window);
        QSignalSpy failed(&run, &ExportRun::failed);
        run.start({ m_capture, ExportFormat::Jsonl, {}, path });
        run.cancel();
        QVERIFY(failed.wait());
        QVERIFY(failed.first().first().toString().contains(QStringLiteral("cancelled")));
        QVERIFY(before.open(QIODevice::ReadOnly));
        QCOMPARE(before.readAll(), QByteArray("before"));
    }

    void export_onAFullDisk_keepsTheOldFile()
    {
        const QString path = m_folder.filePath(QStringLiteral("old.jsonl"));
        QFile before(path);
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write("before") == 6);
        before.close();
        QWidget window;
        ExportRun run(&window);
        QSignalSpy failed(&run, &ExportRun::failed);
        {
            const support::FullDisk full(50);
            run.start({ m_capture, ExportFormat::Jsonl, {}, path });
            QVERIFY(failed.wait());
        }
        QVERIFY(failed.first().first().toString().contains(path));
        QVERIFY(before.open(QIODevice::ReadOnly));
        QCOMPARE(before.readAll(), QByteArray("before"));
    }

    void export_saysWhyItCannot_data()
    {
        QTest::addColumn<QString>("capture");
        QTest::addColumn<QString>("path");
        QTest::newRow("no folder") << m_capture << m_folder.filePath(QStringLiteral("none/out.jsonl"));
        QTest::newRow("no capture") << m_folder.filePath(QStringLiteral("none.wscap"))
                                    << m_folder.filePath(QStringLiteral("out.jsonl"));
        QTest::newRow("onto itself") << m_capture << m_capture;
    }
    void export_saysWhyItCannot()
    {
        QFETCH(QString, capture);
        QFETCH(QString, path);
        QWidget window;
        ExportRun run(&window);
        QSignalSpy failed(&run, &ExportRun::failed);
        run.start({ capture, ExportFormat::Jsonl, {}, path });
        QVERIFY(failed.wait());
        QVERIFY(!failed.first().first().toString().isEmpty());
        QVERIFY(QFileInfo(m_capture).size() > 1000);
    }

    void windowGone_endsIt()
    {
        auto window = std::make_unique<QWidget>();
        auto *run = new ExportRun(window.get());
        run->start({ m_capture, ExportFormat::Har, {}, m_folder.filePath(QStringLiteral("gone.har")) });
        window.reset();
    }

private:
    QTemporaryDir m_folder;
    QString m_capture;
};

QTEST_MAIN(TestExportRun)

} // namespace tst_exportrun

#include "tst_exportrun.moc"
