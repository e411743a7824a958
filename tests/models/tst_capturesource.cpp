// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/captureerror.h"
#include "models/capturesource.h"
#include "models/recordedcapture.h"
#include "sessions/session.h"

#include <QDir>
#include <QSignalSpy>

#include <QRegularExpression>
#include <QTest>

namespace tst_capturesource {

using namespace models;

class TestCaptureSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void recordingInto_leavesNoFileBehind_untilSomethingIsRecorded()
    {
        QTemporaryDir folder;
        const auto source = CaptureSource::recordingInto(folder.path());
        QVERIFY(!source->isReadOnly());
        QVERIFY(source->path().isEmpty());
        QVERIFY(!source->session());
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void startedSession_recordsIntoTheFolder()
    {
        QTemporaryDir folder;
        const auto source = CaptureSource::recordingInto(folder.path());
        QSignalSpy sessions(source.get(), &CaptureSource::sessionReplaced);
        QSignalSpy readers(source.get(), &CaptureSource::readerReplaced);
        QSignalSpy grew(source.get(), &CaptureSource::grew);
        sessions::Session &session = source->startedSession();
        QCOMPARE(&source->startedSession(), &session);
        QCOMPARE(sessions.size(), 1);
        QVERIFY(source->path().startsWith(folder.path()));
        requests::Request request;
        request.url = QStringLiteral("not a url");
        session.connectTo(request);
        QTRY_VERIFY(source->lastRecord() >= 1);
        QVERIFY(!grew.isEmpty());
        QVERIFY(source->fileBytes() > 0);
        QVERIFY(source->reader());
        QCOMPARE(source->reader()->lastRecord(), source->lastRecord());
        QCOMPARE(sessions.size(), 1); // growing begins no other capture
        QCOMPARE(readers.size(), 1);
    }

    void beginNew_startsAgain_andKeepsTheFile()
    {
        QTemporaryDir folder;
        const auto source = CaptureSource::recordingInto(folder.path());
        source->startedSession();
        const QString first = source->path();
        QSignalSpy goes(source.get(), &CaptureSource::aboutToReplace);
        source->beginNew();
        QCOMPARE(goes.size(), 1);
        QVERIFY(!source->session());
        QVERIFY(!source->reader());
        QVERIFY(QFile::exists(first));
        source->startedSession();
        QVERIFY(source->path() != first);
    }

    void opened_isReadOnly_andHoldsWhatItHolds()
    {
        const RecordedCapture capture(RecordedCapture::alternating(7));
        const auto source = CaptureSource::opened(capture.path());
        QVERIFY(source->isReadOnly());
        QCOMPARE(source->lastRecord(), 7);
        QCOMPARE(source->path(), capture.path());
        QVERIFY_EXCEPTION_THROWN(CaptureSource::opened(QStringLiteral("/nonexistent.wscap")),
                                 captures::CaptureError);
    }

    void startedSession_inAPlaceThatCannotBe_throws()
    {
        const auto source = CaptureSource::recordingInto(QStringLiteral("/proc/nowhere"));
        QVERIFY_EXCEPTION_THROWN(source->startedSession(), captures::CaptureError);
        QVERIFY(!source->session());
    }

    void dropRecent_tellsOnlyOfChanges()
    {
        QTemporaryDir folder;
        const auto source = CaptureSource::recordingInto(folder.path());
        QSignalSpy changed(source.get(), &CaptureSource::recentChanged);
        requests::Request request;
        request.url = QStringLiteral("ws://a/");
        source->setRecent({ request });
        source->dropRecent(request);
        source->dropRecent(request);
        QCOMPARE(changed.size(), 2);
        QVERIFY(source->recent().isEmpty());
    }

    void newCapturePath_isNeverThatOfAFile()
    {
        QTemporaryDir folder;
        const QString nested = folder.filePath(QStringLiteral("a/b"));
        const QString first = newCapturePath(nested);
        QVERIFY(QDir(nested).exists());
        QFile file(first);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(newCapturePath(nested) != first);
    }
};

QTEST_GUILESS_MAIN(TestCaptureSource)

} // namespace tst_capturesource

#include "tst_capturesource.moc"
