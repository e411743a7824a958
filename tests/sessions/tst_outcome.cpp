// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/eventwords.h"
#include "sessions/outcome.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_outcome {

namespace event = connections::event;
using connections::Event;
using sessions::Outcome;

class TestOutcome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void outcome_saysWhatHappenedAndNothingWhileAllIsWell_data()
    {
        QTest::addColumn<QList<Event>>("events");
        QTest::addColumn<QString>("summary");
        QTest::addColumn<bool>("hasFailed");
        const auto row = [](const char *name, const QList<Event> &events, const char *summary,
                            bool hasFailed) {
            QTest::newRow(name) << events << QString::fromUtf8(summary) << hasFailed;
        };
        const Event connecting = event::Connecting();
        const Event connected = event::Connected();
        event::Refused refused;
        refused.status = 404;
        refused.reason = "Not Found";
        event::Refused latin;
        latin.status = 403;
        latin.reason = "caf\xe9";
        event::Failed failed;
        failed.text = QStringLiteral("No answer.");
        const Event violated = event::Violated{ { 1002, "no mask", "RFC 6455 §5.1", "x" } };
        row("none", {}, "", false);
        row("open", { connecting, connected }, "", false);
        row("refused", { connecting, refused }, "refused: 404 Not Found", true);
        row("refused in Latin-1", { connecting, latin }, "refused: 403 café", true);
        row("failed", { connecting, failed }, "No answer.", true);
        row("cancelled", { connecting, closed(1006, true, false, "given up") }, "given up", false);
        row("closed by us", { connecting, connected, closed(1000, false, true) },
            "closed by us: 1000 normal closure", false);
        row("closed by the server", { connecting, connected, closed(1001, true, true) },
            "closed by the server: 1001 going away", false);
        row("dropped", { connecting, connected, closed(1006, true, false) }, "broken: 1006 abnormal closure",
            true);
        row("violated",
            { connecting, connected, violated, event::Closing{ false, quint16(1002), {} },
              closed(1002, false, false) },
            "protocol violation: no mask (RFC 6455 §5.1)", true);
        row("again", { connecting, connected, violated, closed(1002, false, false), connecting, connected },
            "", false);
        row("refused, then again", { connecting, refused, connecting }, "", false);
    }
    void outcome_saysWhatHappenedAndNothingWhileAllIsWell()
    {
        QFETCH(QList<Event>, events);
        Outcome outcome;
        for (const Event &event : events)
            outcome.add(sessions::eventName(event), sessions::eventDetail(event));
        QTEST(outcome.summary(), "summary");
        QTEST(outcome.hasFailed(), "hasFailed");
    }

    // Of a long connection the beginning is not read.
    void wasOpen_isKnownFromElsewhere()
    {
        Outcome outcome(true);
        outcome.add("closed", sessions::eventDetail(closed(1006, true, false)));
        QVERIFY(outcome.hasFailed());
    }

private:
    static event::Closed closed(quint16 code, bool byServer, bool isClean, const char *text = "")
    {
        event::Closed closed;
        closed.code = code;
        closed.byServer = byServer;
        closed.isClean = isClean;
        closed.text = QString::fromUtf8(text);
        return closed;
    }
};

QTEST_GUILESS_MAIN(TestOutcome)

} // namespace tst_outcome

#include "tst_outcome.moc"
