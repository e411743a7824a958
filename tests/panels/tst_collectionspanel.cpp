// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/collections/collectionspanel.h"

#include "models/collectiondesk.h"
#include "panels/collections/savedialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>
#include <QTreeWidget>

#include <QRegularExpression>
#include <QTest>

namespace tst_collectionspanel {

using namespace panels;

class TestCollectionsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The offscreen platform says the excepted one of every window.
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void anEmptyCollection_saysWhatToDo()
    {
        CollectionDesk desk;
        CollectionsPanel panel(desk.model, desk.collection);
        panel.show();
        QTRY_VERIFY(desk.collection.isOpen());
        auto *button = panel.findChild<QPushButton *>();
        QVERIFY(button && button->isVisible());
        QSignalSpy wished(&panel, &CollectionsPanel::sampleWished);
        button->click();
        QCOMPARE(wished.size(), 1);
        desk.collection.addSample();
        QVERIFY(!button->isVisible());
        QVERIFY(tree(panel)->isVisible());
    }

    void theFilter_findsNamesAndUrls_andOpensFolders()
    {
        CollectionDesk desk;
        CollectionsPanel panel(desk.model, desk.collection);
        panel.show();
        QTRY_VERIFY(desk.collection.isOpen());
        desk.collection.addSample();
        desk.add("Login", "ws://example.org/secret-path");
        auto *filter = panel.findChild<QLineEdit *>(QStringLiteral("collectionFilter"));
        filter->setText(QStringLiteral("SECRET-path"));
        QCOMPARE(shown(panel), QStringList{ QStringLiteral("Login") });
        filter->setText(QStringLiteral("two headers"));
        QVERIFY(shown(panel).contains(QStringLiteral("Echo with two headers")));
        QVERIFY(!shown(panel).contains(QStringLiteral("Chat")));
        filter->setText(QStringLiteral("nothing like that"));
        QVERIFY(shown(panel).isEmpty());
        panel.findChild<QPushButton *>()->click();
        QVERIFY(filter->text().isEmpty());
        QVERIFY(shown(panel).contains(QStringLiteral("Login")));
    }

    void choices_tellWhatTheyAre()
    {
        CollectionDesk desk;
        CollectionsPanel panel(desk.model, desk.collection);
        panel.show();
        QTRY_VERIFY(desk.collection.isOpen());
        desk.collection.addSample();
        QSignalSpy requests(&panel, &CollectionsPanel::requestActivated);
        QSignalSpy messages(&panel, &CollectionsPanel::messageActivated);
        const QString echo = QStringLiteral("Demo server/Conversations/Echo with two headers.sockeye.yaml");
        panel.select(echo);
        QCOMPARE(panel.folder(), QStringLiteral("Demo server/Conversations"));
        QCOMPARE(panel.current(), desk.model.indexOf(echo));
        const QModelIndex request = tree(panel)->currentIndex();
        Q_EMIT tree(panel)->activated(request);
        QCOMPARE(requests.size(), 1);
        Q_EMIT tree(panel)->activated(tree(panel)->model()->index(0, 0, request));
        QCOMPARE(messages.size(), 1);
        QVERIFY(desk.model.messageAt(messages.first().first().toModelIndex())
                    .content.contains(QStringLiteral("order")));
    }

    void foldersStayOpen_whenTheyMove()
    {
        CollectionDesk desk;
        CollectionsPanel panel(desk.model, desk.collection);
        panel.show();
        QTRY_VERIFY(desk.collection.isOpen());
        desk.collection.addSample();
        panel.select(QStringLiteral("Demo server/Streams/Ticker.sockeye.yaml"));
        QVERIFY(shown(panel).contains(QStringLiteral("Ticker")));
        desk.collection.collection().rename(QStringLiteral("Demo server/Streams"), QStringLiteral("Flows"));
        QVERIFY(shown(panel).contains(QStringLiteral("Ticker")));
        QCOMPARE(panel.current().data().toString(), QStringLiteral("Ticker"));
    }

    void theDialog_makesAFolder_andGivesItsName()
    {
        CollectionDesk desk;
        QTRY_VERIFY(desk.collection.isOpen());
        SaveDialog dialog(desk.collection.collection(), QStringLiteral("Login"), {});
        dialog.show();
        QCOMPARE(dialog.folder(), QString());
        dialog.findChild<QPushButton *>(QStringLiteral("makeFolder"))->click();
        auto *folders = dialog.findChild<QTreeWidget *>(QStringLiteral("requestFolder"));
        folders->currentItem()->setText(0, QStringLiteral("Orders"));
        QTRY_COMPARE(dialog.folder(), QStringLiteral("Orders"));
        QCOMPARE(drawn(desk.collection.collection().root()), QStringLiteral("Orders/\n"));
        auto *name = dialog.findChild<QLineEdit *>(QStringLiteral("requestName"));
        name->setText(QStringLiteral("  "));
        QVERIFY(dialog.name().isEmpty());
        name->setText(QStringLiteral(" Sign in "));
        QCOMPARE(dialog.name(), QStringLiteral("Sign in"));
    }

private:
    static QTreeView *tree(const CollectionsPanel &panel)
    {
        return panel.findChild<QTreeView *>(QStringLiteral("collection"));
    }
    // The names one sees, folders that are shut without what is in them.
    static QStringList shown(const CollectionsPanel &panel)
    {
        QStringList names;
        for (QModelIndex index = tree(panel)->model()->index(0, 0); index.isValid();
             index = tree(panel)->indexBelow(index))
            names.append(index.data().toString());
        return names;
    }
};

QTEST_MAIN(TestCollectionsPanel)

} // namespace tst_collectionspanel

#include "tst_collectionspanel.moc"
