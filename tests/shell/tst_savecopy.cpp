// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/capturereader.h"
#include "models/recordedcapture.h"
#include "shell/savecopy.h"

#include <QFileInfo>
#include <QProgressDialog>
#include <QTemporaryDir>
#include <QWidget>

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace tst_savecopy {

using shell::SaveCopy;

class TestSaveCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void start_writesAWholeCapture()
    {
        const RecordedCapture capture(RecordedCapture::alternating(100));
        QWidget window;
        SaveCopy copy(&window);
        QSignalSpy saved(&copy, &SaveCopy::saved);
        const QString to = m_folder.filePath(QStringLiteral("copy.wscap"));
        copy.start(capture.path(), to);
        QVERIFY(copy.isRunning());
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(saved.first().first().toString(), to);
        QVERIFY(!copy.isRunning());
        QVERIFY(!window.findChild<QProgressDialog *>());
        QCOMPARE(captures::CaptureReader(to).lastRecord(), 100);
    }

    void withoutSecrets_writesACaptureAndTellsWhatWasMasked()
    {
        captures::Batch records = RecordedCapture::alternating(10);
        records.emplace_back(captures::EventRecord{
            captures::ConnectionId(1), {}, "failed", "{\"url\":\"ws://h/?token=S3cr3t\"}" });
        const RecordedCapture capture(std::move(records));
        QWidget window;
        SaveCopy copy(&window);
        QSignalSpy saved(&copy, &SaveCopy::savedMasked);
        const QString to = m_folder.filePath(QStringLiteral("masked.wscap"));
        copy.start(capture.path(), to, SaveCopy::Secrets::Masked);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(saved.first(), (QVariantList{ to, QStringLiteral("token") }));
        QFile file(to);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("S3cr3t"));
    }

    void cancelled_leavesNoFile_andSaysSo()
    {
        const RecordedCapture capture(RecordedCapture::alternating(10'000));
        QWidget window;
        SaveCopy copy(&window);
        QSignalSpy failed(&copy, &SaveCopy::failed);
        const QString to = m_folder.filePath(QStringLiteral("cancelled.wscap"));
        copy.start(capture.path(), to);
        Q_EMIT window.findChild<QProgressDialog *>()->canceled();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.first().first().toString().contains(QStringLiteral("cancelled")));
        QVERIFY(!QFileInfo::exists(to));
        QVERIFY(!copy.isRunning());
    }

    void placeThatIsNone_isToldWithTheReason()
    {
        const RecordedCapture capture(RecordedCapture::alternating(1));
        QWidget window;
        SaveCopy copy(&window);
        QSignalSpy failed(&copy, &SaveCopy::failed);
        copy.start(capture.path(), m_folder.filePath(QStringLiteral("none/copy.wscap")));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!failed.first().first().toString().contains(QStringLiteral("cancelled")));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestSaveCopy)

} // namespace tst_savecopy

#include "tst_savecopy.moc"
