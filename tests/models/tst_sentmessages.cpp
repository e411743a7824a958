// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sentmessages.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_sentmessages {

using models::SentMessages;
using requests::Message;
using sessions::History;

class TestSentMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void messages_areThereAgainAfterARestart()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("sent.jsonl"));
        {
            SentMessages sent;
            sent.keepIn(path);
            add(sent, QStringLiteral("one"));
            add(sent, QStringLiteral("two"));
        }
        SentMessages sent;
        sent.keepIn(path);
        add(sent, QStringLiteral("three")); // while the file is being read
        QTRY_COMPARE(sent.messages().size(), 3);
        QCOMPARE(sent.messages()[0].message.content, QStringLiteral("one"));
        QCOMPARE(sent.messages()[2].message.content, QStringLiteral("three"));
    }

    void sameMessageTwice_isListedOnce()
    {
        SentMessages sent;
        add(sent, QStringLiteral("one"));
        add(sent, QStringLiteral("one"));
        add(sent, QStringLiteral("two"));
        add(sent, QStringLiteral("one"));
        QCOMPARE(sent.messages().size(), 3);
    }

    void largeMessage_isListedWithoutItsContent()
    {
        SentMessages sent;
        add(sent, QString(History::maxKept, QLatin1Char('x')));
        add(sent, QString(History::maxKept, QChar(u'\u4e2d')));
        QVERIFY(sent.messages()[0].isKept);
        QVERIFY(!sent.messages()[1].isKept);
        QVERIFY(sent.messages()[1].message.content.isEmpty());
        QCOMPARE(sent.messages()[1].bytes, 3 * History::maxKept);
    }

    void onlyTheLatest_areKept()
    {
        SentMessages sent;
        for (int i = 0; i < History::maxMessages + 5; ++i)
            add(sent, QString::number(i));
        QCOMPARE(sent.messages().size(), History::maxMessages);
        QCOMPARE(sent.messages().first().message.content, QStringLiteral("5"));
    }

    void clear_emptiesTheFileToo()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("sent.jsonl"));
        SentMessages sent;
        sent.keepIn(path);
        add(sent, QStringLiteral("secret"));
        QTRY_VERIFY(QFile::exists(path));
        sent.clear();
        QVERIFY(sent.messages().isEmpty());
        QTRY_VERIFY(!QFile::exists(path));
    }

    void switchedOff_writesNothing()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("sent.jsonl"));
        {
            SentMessages sent;
            sent.setKept(false);
            sent.keepIn(path);
            add(sent, QStringLiteral("one"));
            QCOMPARE(sent.messages().size(), 1);
        }
        QVERIFY(!QFile::exists(path));
    }

    void unwritablePlace_isTold()
    {
        SentMessages sent;
        const QSignalSpy failed(&sent, &SentMessages::failed);
        sent.keepIn(QStringLiteral("/proc/nothing/sent.jsonl"));
        add(sent, QStringLiteral("one"));
        QTRY_COMPARE(failed.count(), 1);
    }

private:
    static void add(SentMessages &sent, const QString &content)
    {
        sent.add(QStringLiteral("echo"), Message{ {}, Message::Form::Text, content },
                 content.toUtf8().size());
    }
};

QTEST_GUILESS_MAIN(TestSentMessages)

} // namespace tst_sentmessages

#include "tst_sentmessages.moc"
