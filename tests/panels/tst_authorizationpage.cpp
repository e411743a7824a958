// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/requestdesk.h"
#include "panels/request/authorizationpage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QToolButton>

#include <QRegularExpression>
#include <QTest>

namespace tst_authorizationpage {

using Scheme = requests::Authorization::Scheme;

class TestAuthorizationPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // The offscreen platform says the excepted one of every window.
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void userAndPassword_goIntoTheDraft_passwordAsDots()
    {
        RequestDesk desk;
        panels::AuthorizationPage page(desk.draft);
        page.show();
        auto *scheme = page.findChild<QComboBox *>(QStringLiteral("authorizationScheme"));
        auto *user = page.findChild<QLineEdit *>(QStringLiteral("authorizationUser"));
        auto *secret = page.findChild<QLineEdit *>(QStringLiteral("authorizationSecret"));
        QVERIFY(!user->isVisible() && !secret->isVisible());
        scheme->setCurrentIndex(int(Scheme::Basic));
        QVERIFY(user->isVisible() && secret->isVisible());
        QTest::keyClicks(user, QStringLiteral("me"));
        QTest::keyClicks(secret, QStringLiteral("open sesame"));
        QCOMPARE(
            desk.draft.request().authorization,
            (requests::Authorization{ Scheme::Basic, QStringLiteral("me"), QStringLiteral("open sesame") }));
        QCOMPARE(secret->echoMode(), QLineEdit::Password);
        QTest::mouseClick(page.findChild<QToolButton *>(), Qt::LeftButton);
        QCOMPARE(secret->echoMode(), QLineEdit::Normal);
        scheme->setCurrentIndex(int(Scheme::Bearer));
        QVERIFY(!user->isVisible());
        QCOMPARE(secret->accessibleName(), QStringLiteral("Token"));
    }

    void secretOfAnotherSubject_isHiddenAgain()
    {
        RequestDesk desk;
        desk.edit([](requests::Request &request) {
            request.authorization = { Scheme::Bearer, {}, QStringLiteral("one") };
        });
        panels::AuthorizationPage page(desk.draft);
        page.show();
        auto *secret = page.findChild<QLineEdit *>(QStringLiteral("authorizationSecret"));
        QTest::mouseClick(page.findChild<QToolButton *>(), Qt::LeftButton);
        requests::Request other;
        other.url = QStringLiteral("ws://h/");
        other.authorization = { Scheme::Bearer, {}, QStringLiteral("two") };
        desk.focus.lookAtRecent(other);
        QCOMPARE(secret->text(), QStringLiteral("two"));
        QCOMPARE(secret->echoMode(), QLineEdit::Password);
    }
};

QTEST_MAIN(TestAuthorizationPage)

} // namespace tst_authorizationpage

#include "tst_authorizationpage.moc"
