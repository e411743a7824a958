// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/capturewarnings.h"

#include "models/capturesource.h"
#include "models/connectionsmodel.h"
#include "models/focus.h"
#include "server/server.h"
#include "sessions/session.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <QRegularExpression>
#include <QTest>

namespace tst_capturewarnings {

using namespace shell;

namespace {

// A capture in a folder that can be taken away and brought back.
struct Desk
{
    Desk()
        : source(models::CaptureSource::recordingInto(folder.filePath(QStringLiteral("captures"))))
        , connections(*source, focus)
        , warnings(*source, connections)
    {
        server.listen();
    }

    sessions::ConnectionId connectTo(const QString &path)
    {
        requests::Request request;
        request.url = server.url(path);
        return source->startedSession().connectTo(request);
    }

    // The file vanishes while it is written.
    void loseFile() const { QDir(folder.filePath(QStringLiteral("captures"))).removeRecursively(); }

    server::Server server;
    QTemporaryDir folder;
    models::Focus focus;
    std::unique_ptr<models::CaptureSource> source;
    models::ConnectionsModel connections;
    CaptureWarnings warnings;
};

} // namespace

class TestCaptureWarnings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aFreshCapture_hasNone()
    {
        Desk desk;
        QVERIFY(desk.warnings.texts().isEmpty());
        const sessions::ConnectionId id = desk.connectTo(QStringLiteral("/ticker?every=5"));
        QTRY_VERIFY(desk.source->session()->status(id)->in.messages > 3);
        QVERIFY(desk.warnings.texts().isEmpty());
    }

    void messagesOverTheBudget_areCounted()
    {
        Desk desk;
        desk.source->startedSession().setBudget(100);
        desk.connectTo(QStringLiteral("/flood?count=1234&size=101"));
        desk.connectTo(QStringLiteral("/flood?count=10&size=100"));
        QTRY_COMPARE(desk.warnings.texts(), QStringList{ QStringLiteral("▲ 1,234 over the budget") });
        desk.source->session()->setBudget(0);
        QTRY_VERIFY(desk.warnings.texts().isEmpty());
    }

    void whatIsNotRecorded_isSaid_andRememberedUntilANewCapture()
    {
        Desk desk;
        QSignalSpy changed(&desk.warnings, &CaptureWarnings::changed);
        const sessions::ConnectionId id = desk.connectTo(QStringLiteral("/ticker?every=5"));
        QTRY_VERIFY(desk.source->session()->status(id)->in.messages > 3);
        desk.loseFile();
        QTRY_COMPARE(desk.warnings.texts().value(0), QStringLiteral("✕ The capture cannot be written"));
        QVERIFY(!changed.isEmpty());
        desk.source->session()->continueUnrecorded();
        QTRY_COMPARE(desk.warnings.texts().value(0), QStringLiteral("✕ Nothing is being recorded"));
        QDir().mkpath(desk.folder.filePath(QStringLiteral("captures")));
        desk.source->session()->retryWriting();
        QTRY_COMPARE(desk.warnings.texts().value(0),
                     QStringLiteral("⚠ A part of this capture was not recorded"));
        desk.source->beginNew();
        QVERIFY(desk.warnings.texts().isEmpty());
    }
};

QTEST_MAIN(TestCaptureWarnings)

} // namespace tst_capturewarnings

#include "tst_capturewarnings.moc"
