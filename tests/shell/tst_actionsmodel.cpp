// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/actions.h"
#include "shell/actionsmodel.h"

#include <QAbstractItemModelTester>
#include <QMenuBar>

#include <QRegularExpression>
#include <QTest>

namespace tst_actionsmodel {

using namespace shell;

namespace {

struct Fixture
{
    explicit Fixture(const QStringList &used = {})
        : actions(&bar)
    {
        actions.fill(&bar);
        model = std::make_unique<ActionsModel>(actions, used);
        tester = std::make_unique<QAbstractItemModelTester>(
            model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    QString first() const { return model->index(0).data().toString(); }

    QMenuBar bar;
    Actions actions;
    std::unique_ptr<ActionsModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

} // namespace

class TestActionsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void withoutSearch_allAreInTheOrderOfTheMenus()
    {
        const Fixture fixture;
        QCOMPARE(fixture.model->rowCount(), int(actionFacts().size()) - 1); // a submenu is no action
        QCOMPARE(fixture.first(), QStringLiteral("New capture"));
    }

    void usedOnes_comeFirst()
    {
        const Fixture fixture({ QStringLiteral("about"), QStringLiteral("send"), QStringLiteral("gone") });
        QCOMPARE(fixture.model->actionAt(0), fixture.actions[ActionId::About]);
        QCOMPARE(fixture.model->actionAt(1), fixture.actions[ActionId::Send]);
        QCOMPARE(fixture.model->actionAt(2), fixture.actions[ActionId::NewCapture]);
    }

    void search_findsTheBestFirst_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::newRow("words") << QStringLiteral("new conn") << QStringLiteral("New connection");
        QTest::newRow("first letters") << QStringLiteral("saca") << QStringLiteral("Save capture as…");
        QTest::newRow("menu") << QStringLiteral("theme dark") << QStringLiteral("Dark");
        QTest::newRow("other language") << QStringLiteral("简体") << QStringLiteral("简体中文");
    }
    void search_findsTheBestFirst()
    {
        QFETCH(QString, typed);
        const Fixture fixture;
        fixture.model->search(typed);
        QTEST(fixture.first(), "name");
    }

    void unknownLetters_findNothing()
    {
        const Fixture fixture;
        fixture.model->search(QStringLiteral("qqqq"));
        QCOMPARE(fixture.model->rowCount(), 0);
        QVERIFY(!fixture.model->actionAt(0));
        fixture.model->search({});
        QVERIFY(fixture.model->rowCount() > 50);
    }

    void row_tellsKeysMenuAndReason()
    {
        Fixture fixture;
        fixture.actions[ActionId::Send]->setEnabled(false);
        ActionsModel model(fixture.actions, {});
        model.search(QStringLiteral("send"));
        const QModelIndex send = model.index(0);
        QCOMPARE(send.data().toString(), QStringLiteral("Send"));
        QCOMPARE(send.data(ActionsModel::KeysRole).toString(), QStringLiteral("Ctrl+Return"));
        QCOMPARE(send.data(ActionsModel::MenuRole).toString(), QStringLiteral("Message"));
        QVERIFY(!send.data(ActionsModel::IsEnabledRole).toBool());
        QVERIFY(!send.data(ActionsModel::ReasonRole).toString().isEmpty());
        QVERIFY(send.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Ctrl+Return")));
    }
};

QTEST_MAIN(TestActionsModel)

} // namespace tst_actionsmodel

#include "tst_actionsmodel.moc"
