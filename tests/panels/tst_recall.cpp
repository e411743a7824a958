// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/composer/recall.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_recall {

using panels::Recall;
using requests::Message;
using Form = Message::Form;

class TestRecall : public QObject
{
    Q_OBJECT

    static Message message(const char *content, Form form = Form::Text)
    {
        return { {}, form, QString::fromLatin1(content) };
    }

    static sessions::SentMessage sent(const char *content, bool isKept = true)
    {
        sessions::SentMessage sent;
        sent.message = message(isKept ? content : "");
        sent.isKept = isKept;
        return sent;
    }

    static QString contentOf(const std::optional<Message> &message)
    {
        return message ? message->content : QStringLiteral("nothing");
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void steps_goBackAndForth_data()
    {
        QTest::addColumn<QList<int>>("steps");
        QTest::addColumn<QString>("last");
        using Steps = QList<int>;
        QTest::newRow("to the latest") << Steps{ -1 } << QStringLiteral("two");
        QTest::newRow("to the first") << Steps{ -1, -1 } << QStringLiteral("one");
        QTest::newRow("beyond the first") << Steps{ -1, -1, -1 } << QStringLiteral("nothing");
        QTest::newRow("beyond it and forth") << Steps{ -1, -1, -1, 1 } << QStringLiteral("two");
        QTest::newRow("back to what was typed") << Steps{ -1, -1, 1, 1 } << QStringLiteral("typed");
        QTest::newRow("beyond what was typed") << Steps{ -1, 1, 1 } << QStringLiteral("nothing");
        QTest::newRow("forth at first") << Steps{ 1 } << QStringLiteral("nothing");
    }
    void steps_goBackAndForth()
    {
        QFETCH(QList<int>, steps);
        const QList<sessions::SentMessage> all{ sent("one"), sent("large", false), sent("two") };
        Recall recall;
        Message shown = message("typed");
        std::optional<Message> given;
        for (const int step : steps) {
            given = recall.step(all, step, shown);
            shown = given.value_or(shown);
        }
        QTEST(contentOf(given), "last");
    }

    void typedText_comesBackInItsForm()
    {
        Recall recall;
        const QList<sessions::SentMessage> all{ sent("one") };
        const Message typed = message("[1]", Form::Json);
        QCOMPARE(contentOf(recall.step(all, -1, typed)), QStringLiteral("one"));
        QVERIFY(recall.step(all, 1, message("one")) == typed);
    }

    void nothingSent_givesNothing()
    {
        Recall recall;
        QVERIFY(!recall.step({}, -1, message("typed")));
        QVERIFY(!recall.step({ sent("large", false) }, -1, message("typed")));
    }
};

QTEST_GUILESS_MAIN(TestRecall)

} // namespace tst_recall

#include "tst_recall.moc"
