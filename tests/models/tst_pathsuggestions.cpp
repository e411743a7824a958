// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capturesource.h"
#include "models/pathsuggestions.h"
#include "models/recordedcapture.h"
#include "server/server.h"
#include "sessions/session.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_pathsuggestions {

using namespace models;

class TestPathSuggestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void demoTicker_isGroupedByType()
    {
        server::Server server;
        QVERIFY(server.listen());
        const QTemporaryDir folder;
        const auto source = CaptureSource::recordingInto(folder.path());
        Focus focus;
        PathSuggestions suggestions(*source, focus);
        requests::Request request;
        request.url = server.url(QStringLiteral("/ticker?every=5"));
        const captures::ConnectionId id = source->startedSession().connectTo(request);
        focus.lookAt(id);
        QTRY_VERIFY(source->lastRecord() > 12);
        suggestions.refresh();
        QTRY_VERIFY(!suggestions.paths().isEmpty());
        QCOMPARE(suggestions.paths().first().text(), QStringLiteral("$.type"));
    }

    void withoutJson_nothingIsSuggested()
    {
        const RecordedCapture capture(samples::batch(samples::message("hello"), samples::event("closed")));
        const auto source = CaptureSource::opened(capture.path());
        Focus focus;
        PathSuggestions suggestions(*source, focus);
        suggestions.refresh();
        QTest::qWait(0);
        QVERIFY(suggestions.paths().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPathSuggestions)

} // namespace tst_pathsuggestions

#include "tst_pathsuggestions.moc"
