// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payloadsearch.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_payloadsearch {

using models::PayloadSearch;
using payloads::ByteSearch;

class TestPayloadSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void matches_areFoundAcrossPieces()
    {
        QByteArray text(9'000'000, '.');
        const QList<qsizetype> places{ 0, 4'194'300, 8'388'606, text.size() - 6 };
        for (const qsizetype place : places)
            text.replace(place, 6, "needle");
        PayloadSearch search;
        search.start(ByteSearch(QStringLiteral("NEEDLE"), true), text.size(), sourceOf(text));
        QTRY_COMPARE(search.offsets(), places);
        QCOMPARE(search.length(), 6);
        QVERIFY(search.isComplete());
    }

    void overlappingMatches_countOnce()
    {
        const QByteArray text = "aaaaa";
        PayloadSearch search;
        search.start(ByteSearch(QStringLiteral("aa"), false), text.size(), sourceOf(text));
        QTRY_COMPARE(search.offsets(), (QList<qsizetype>{ 0, 2 }));
    }

    void tooMany_areCutOff()
    {
        const QByteArray text(20'000, 'a');
        PayloadSearch search;
        search.start(ByteSearch(QStringLiteral("a"), false), text.size(), sourceOf(text));
        QTRY_COMPARE(search.offsets().size(), PayloadSearch::mostMatches);
        QVERIFY(!search.isComplete());
    }

    void next_goesRoundTheEnd()
    {
        const QByteArray text = "x..x..x";
        PayloadSearch search;
        QCOMPARE(search.next(0, 1), -1);
        search.start(ByteSearch(QStringLiteral("x"), false), text.size(), sourceOf(text));
        QTRY_COMPARE(search.offsets().size(), 3);
        QCOMPARE(search.next(0, 1), 1);
        QCOMPARE(search.next(6, 1), 0);
        QCOMPARE(search.next(-1, 1), 0);
        QCOMPARE(search.next(0, -1), 2);
        QCOMPARE(search.next(4, -1), 1);
    }

private:
    static models::PayloadBytes::Source sourceOf(const QByteArray &text)
    {
        return [text](qint64 offset, qint64 limit, const std::stop_token &) {
            return text.mid(offset, limit);
        };
    }
};

QTEST_GUILESS_MAIN(TestPayloadSearch)

} // namespace tst_payloadsearch

#include "tst_payloadsearch.moc"
