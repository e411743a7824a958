// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/requestdesk.h"
#include "panels/request/settingspage.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

#include <QRegularExpression>
#include <QTest>

namespace tst_settingspage {

using namespace std::chrono_literals;

class TestSettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // The offscreen platform says the excepted one of every window.
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void subprotocols_areAddedMovedAndRemoved()
    {
        Page page;
        auto *line = page.find<QLineEdit>("subprotocols");
        auto *list = page.find<QListWidget>("subprotocolsList");
        QTest::keyClicks(line, QStringLiteral("chat.v2\r"));
        QTest::keyClicks(line, QStringLiteral("a, b,chat.v2\r"));
        QCOMPARE(page.subprotocols(), QStringLiteral("chat.v2 a b"));
        list->setCurrentRow(2);
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(page.subprotocols(), QStringLiteral("chat.v2 b a"));
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(page.subprotocols(), QStringLiteral("chat.v2 a"));
    }

    void originAndCompression_goIntoTheDraft()
    {
        Page page;
        QTest::keyClicks(page.find<QLineEdit>("origin"), QStringLiteral("https://o "));
        QCOMPARE(page.desk.draft.request().origin, QStringLiteral("https://o"));
        page.find<QCheckBox>("deflate")->click();
        QVERIFY(!page.desk.draft.request().offersDeflate);
    }

    void verificationSwitchedOff_warns()
    {
        Page page;
        auto *warning = page.find<QLabel>("verifyWarning");
        QVERIFY(!warning->isVisible());
        page.find<QCheckBox>("verifyPeer")->click();
        QVERIFY(!page.desk.draft.request().tls.verifiesPeer);
        QVERIFY(warning->isVisible());
        QTest::keyClicks(page.find<QLineEdit>("authorityFile"), QStringLiteral("/ca.pem"));
        QTest::keyClicks(page.find<QLineEdit>("passphrase"), QStringLiteral("secret"));
        QCOMPARE(page.desk.draft.request().tls,
                 (requests::Tls{ false, {}, {}, QStringLiteral("secret"), QStringLiteral("/ca.pem") }));
    }

    void limits_haveUnitsAndRanges_andAreReset()
    {
        Page page;
        auto *connect = page.find<QDoubleSpinBox>("connectTimeout");
        QCOMPARE(connect->text(), QStringLiteral("30 s"));
        connect->setValue(1.5);
        page.find<QDoubleSpinBox>("messageLimit")->setValue(1);
        page.find<QDoubleSpinBox>("frameLimit")->setValue(-5);
        const requests::Limits limits = page.desk.draft.request().limits;
        QCOMPARE(limits.connectTimeout, 1500ms);
        QCOMPARE(limits.messageBytes, qint64(1024 * 1024));
        QCOMPARE(limits.messageFrames, qint64(1));
        page.find<QDoubleSpinBox>("messageLimit")->setValue(1e9);
        QCOMPARE(page.desk.draft.request().limits.messageBytes, requests::Limits::maxMessageBytes);
        page.find<QPushButton>("resetLimits")->click();
        QCOMPARE(page.desk.draft.request().limits, requests::Limits());
        QCOMPARE(connect->text(), QStringLiteral("30 s"));
    }

    void limitsFromElsewhere_areShownWithoutBeingRounded()
    {
        Page page;
        page.desk.edit([](requests::Request &request) { request.limits.messageBytes = 1001; });
        QCOMPARE(page.desk.draft.request().limits.messageBytes, 1001);
    }

private:
    struct Page
    {
        RequestDesk desk;
        panels::SettingsPage page{ desk.draft };

        Page()
        {
            page.resize(900, 600);
            page.show();
        }
        template <typename T> T *find(const char *name)
        {
            return page.findChild<T *>(QString::fromLatin1(name));
        }
        QString subprotocols() const { return desk.draft.request().subprotocols.join(u' '); }
    };
};

QTEST_MAIN(TestSettingsPage)

} // namespace tst_settingspage

#include "tst_settingspage.moc"
