// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/collections/entryfilter.h"

#include "models/collectiondesk.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QTest>

namespace tst_entryfilter {

using panels::EntryFilter;

class TestEntryFilter : public QObject
{
    Q_OBJECT

    // What passes, a folder's entries in brackets behind it.
    static QString drawn(const QAbstractItemModel &model, const QModelIndex &parent = {})
    {
        QStringList entries;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            const QString below = drawn(model, index);
            const QString name = index.data().toString();
            entries.append(below.isEmpty() ? name : QStringLiteral("%1(%2)").arg(name, below));
        }
        return entries.join(QLatin1Char(' '));
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void entries_passByNameAndUrl_withWhatIsAboveAndBelow_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const char *text, const char *shown) {
            QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(shown);
        };
        row("no text", "", "Prices(Ticker) Login");
        row("a name", "login", "Login");
        row("in capitals", "LOGIN", "Login");
        row("a URL", "example.org", "Login");
        row("below a folder", "ticker", "Prices(Ticker)");
        row("a folder", "pric", "Prices(Ticker)");
        row("signs of a pattern", "log.n", "");
        row("nothing like that", "chat", "");
    }
    void entries_passByNameAndUrl_withWhatIsAboveAndBelow()
    {
        QFETCH(QString, text);
        CollectionDesk desk;
        QTRY_VERIFY(desk.collection.isOpen());
        requests::Request ticker;
        ticker.name = QStringLiteral("Ticker");
        ticker.url = QStringLiteral("ws://127.0.0.1:9/");
        collections::Collection &collection = desk.collection.collection();
        const QString folder = collection.createFolder({}, QStringLiteral("Prices")).path;
        QVERIFY(collection.createRequest(folder, ticker).isDone());
        desk.add("Login", "ws://example.org/");
        EntryFilter filter;
        const QAbstractItemModelTester tester(&filter,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setSourceModel(&desk.model);
        filter.setFilterFixedString(text);
        QTEST(drawn(filter), "shown");
    }
};

QTEST_GUILESS_MAIN(TestEntryFilter)

} // namespace tst_entryfilter

#include "tst_entryfilter.moc"
