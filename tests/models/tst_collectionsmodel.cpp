// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/collectionsmodel.h"

#include "models/collectiondesk.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QMimeData>
#include <QSignalSpy>

#include <QRegularExpression>
#include <QTest>

namespace tst_collectionsmodel {

using namespace models;
using Kind = CollectionsModel::Kind;

class TestCollectionsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyChange_isToldRowByRow()
    {
        CollectionDesk desk;
        const QAbstractItemModelTester tester(&desk.model,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&desk.model, &QAbstractItemModel::modelReset);
        QTRY_VERIFY(desk.collection.isOpen());
        auto &collection = desk.collection.collection();
        collection.createFolder({}, QStringLiteral("Orders"));
        for (const char *name : { "c", "a", "b" })
            desk.add(name);
        QCOMPARE(text(desk.model), QStringLiteral("Orders\na\nb\nc\n"));
        const QPersistentModelIndex c = desk.model.indexOf(QStringLiteral("c.sockeye.yaml"));
        collection.move({ QStringLiteral("c.sockeye.yaml") }, {}, 0);
        QCOMPARE(text(desk.model), QStringLiteral("c\nOrders\na\nb\n"));
        QCOMPARE(c.row(), 0);
        collection.rename(QStringLiteral("c.sockeye.yaml"), QStringLiteral("z"));
        QVERIFY(c.isValid()); // views stay where they are
        const QPersistentModelIndex orders = desk.model.indexOf(QStringLiteral("Orders"));
        collection.rename(QStringLiteral("Orders"), QStringLiteral("Users"));
        QVERIFY(orders.isValid());
        collection.move({ QStringLiteral("a.sockeye.yaml"), QStringLiteral("b.sockeye.yaml") },
                        QStringLiteral("Users"));
        QCOMPARE(text(desk.model), QStringLiteral("z\nUsers\n a\n b\n"));
        collection.duplicate(QStringLiteral("Users"), QStringLiteral("Copy"));
        collection.remove({ QStringLiteral("Users"), QStringLiteral("z.sockeye.yaml") });
        QCOMPARE(text(desk.model), QStringLiteral("Copy\n a\n b\n"));
        while (collection.canUndo())
            QVERIFY(collection.undo().isDone());
        QCOMPARE(text(desk.model), QString());
        while (collection.canRedo())
            QVERIFY(collection.redo().isDone());
        QCOMPARE(text(desk.model), QStringLiteral("Copy\n a\n b\n"));
        QCOMPARE(resets.size(), 0);
    }

    void messages_areRowsOfTheirRequest()
    {
        CollectionDesk desk;
        const QAbstractItemModelTester tester(&desk.model,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_VERIFY(desk.collection.isOpen());
        const QString id = desk.add("Login");
        requests::Request request = desk.collection.collection().request(id);
        request.messages = { { QStringLiteral("Hello"), {}, QStringLiteral("hi") },
                             { {}, {}, QStringLiteral("{\n  \"a\": 1\n}") } };
        desk.collection.collection().save(id, request);
        QCOMPARE(text(desk.model), QStringLiteral("Login\n Hello\n { \"a\": 1 }\n"));
        const QModelIndex login = desk.model.index(0, 0);
        const QModelIndex hello = desk.model.index(0, 0, login);
        QVERIFY(Kind(hello.data(CollectionsModel::KindRole).toInt()) == Kind::Message);
        QCOMPARE(hello.data(CollectionsModel::IdRole).toString(), id);
        QCOMPARE(desk.model.messageAt(hello).content, QStringLiteral("hi"));
        QVERIFY(desk.model.setData(hello, QStringLiteral("Greeting")));
        QVERIFY(desk.model.duplicate(hello).isDone());
        QCOMPARE(text(desk.model), QStringLiteral("Login\n Greeting\n Greeting\n { \"a\": 1 }\n"));
        QVERIFY(desk.model.remove({ desk.model.index(0, 0, login), desk.model.index(2, 0, login) }).isDone());
        QCOMPARE(text(desk.model), QStringLiteral("Login\n Greeting\n"));
    }

    void entries_areDraggedIntoFolders_notOntoRequests()
    {
        CollectionDesk desk;
        QTRY_VERIFY(desk.collection.isOpen());
        desk.collection.collection().createFolder({}, QStringLiteral("Orders"));
        desk.add("a");
        desk.add("b");
        const QModelIndex a = desk.model.indexOf(QStringLiteral("a.sockeye.yaml"));
        const QModelIndex orders = desk.model.indexOf(QStringLiteral("Orders"));
        QVERIFY(desk.model.flags(orders).testFlag(Qt::ItemIsDropEnabled));
        QVERIFY(!desk.model.flags(a).testFlag(Qt::ItemIsDropEnabled));
        QSignalSpy moved(&desk.model, &CollectionsModel::moved);
        const std::unique_ptr<QMimeData> data(desk.model.mimeData({ a }));
        QVERIFY(!desk.model.dropMimeData(data.get(), Qt::MoveAction, -1, 0, desk.model.index(2, 0)));
        QVERIFY(moved.isEmpty());
        QVERIFY(desk.model.dropMimeData(data.get(), Qt::MoveAction, -1, 0, orders));
        QCOMPARE(moved.value(0).value(0).toString(), QStringLiteral("Orders/a.sockeye.yaml"));
        QCOMPARE(text(desk.model), QStringLiteral("Orders\n a\nb\n"));
        const QModelIndex b = desk.model.indexOf(QStringLiteral("b.sockeye.yaml"));
        const std::unique_ptr<QMimeData> other(desk.model.mimeData({ b }));
        QVERIFY(desk.model.dropMimeData(other.get(), Qt::MoveAction, 0, 0, {}));
        QCOMPARE(text(desk.model), QStringLiteral("b\nOrders\n a\n"));
    }

    void brokenFiles_sayWhy_andCannotBeRenamed()
    {
        CollectionDesk desk;
        QTRY_VERIFY(desk.collection.isOpen());
        desk.folder.write("x.sockeye.yaml", "name: [\n");
        QTRY_COMPARE(desk.model.rowCount(), 1);
        const QModelIndex x = desk.model.index(0, 0);
        QVERIFY(Kind(x.data(CollectionsModel::KindRole).toInt()) == Kind::Broken);
        QVERIFY(x.data(Qt::ToolTipRole).toString().contains(QStringLiteral("Line 2")));
        QVERIFY(!desk.model.flags(x).testFlag(Qt::ItemIsEditable));
        QSignalSpy failed(&desk.model, &CollectionsModel::failed);
        QVERIFY(!desk.model.setData(x, QStringLiteral("y")));
        QCOMPARE(failed.size(), 1);
    }

    void unsavedChanges_areMarked()
    {
        CollectionDesk desk;
        QTRY_VERIFY(desk.collection.isOpen());
        const QString id = desk.add("Login");
        desk.open(id, 2);
        const QModelIndex login = desk.model.index(0, 0);
        QVERIFY(!login.data(CollectionsModel::IsUnsavedRole).toBool());
        desk.setHeader("blue");
        QTRY_VERIFY(login.data(CollectionsModel::IsUnsavedRole).toBool());
        QVERIFY(login.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("unsaved")));
        QVERIFY(login.data(Qt::ToolTipRole).toString().contains(QStringLiteral("not saved")));
        desk.copies.revert();
        QVERIFY(!login.data(CollectionsModel::IsUnsavedRole).toBool());
    }

    void fiveThousandRequests_areShownSoon()
    {
        CollectionDesk desk;
        QTRY_VERIFY(desk.collection.isOpen());
        for (int i = 0; i < 5000; ++i)
            desk.folder.write(qPrintable(QStringLiteral("f%1/r%2.sockeye.yaml").arg(i % 20).arg(i)),
                              "url: ws://localhost/\n");
        desk.collection.refreshNow();
        QCOMPARE(desk.model.rowCount(), 20);
        QElapsedTimer clock;
        clock.start();
        desk.collection.collection().rename(QStringLiteral("f3/r3.sockeye.yaml"), QStringLiteral("renamed"));
        qInfo("renaming one of 5,000: %lld ms", clock.restart());
        desk.collection.collection().move({ QStringLiteral("f4") }, QStringLiteral("f5"));
        qInfo("moving a folder of 250: %lld ms", clock.elapsed());
        QCOMPARE(desk.model.rowCount(), 19);
    }

private:
    static QString text(const QAbstractItemModel &model, const QModelIndex &parent = {}, int indent = 0)
    {
        QString text;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            text += QString(indent, QLatin1Char(' ')) + index.data().toString() + QLatin1Char('\n');
            text += TestCollectionsModel::text(model, index, indent + 1);
        }
        return text;
    }
};

QTEST_GUILESS_MAIN(TestCollectionsModel)

} // namespace tst_collectionsmodel

#include "tst_collectionsmodel.moc"
