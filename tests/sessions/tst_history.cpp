// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/history.h"

#include "support/fulldisk.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

namespace tst_history {

using requests::Message;
using sessions::History;
using sessions::SentMessage;

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void append_thenRead_givesTheSame()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("deep/sent.jsonl"));
        QList<SentMessage> messages{ sent(QStringLiteral("\ufeff{\"a\": 1.0}\r\n\u00a0\u2028\t\"\\")) };
        messages[0].message.form = Message::Form::Json;
        messages.append(sent({}));
        messages[1].isKept = false;
        messages[1].bytes = 5'000'000;
        History history(path);
        QVERIFY2(history.append(messages), qPrintable(history.error()));
        QCOMPARE(History(path).read(), messages);
    }

    void file_isForItsOwnerAlone()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("sent.jsonl"));
        History(path).append({ sent(QStringLiteral("x")) });
        QVERIFY(!(QFile::permissions(path)
                  & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
    }

    void manyMessages_keepTheLatest()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("sent.jsonl"));
        History history(path);
        for (int i = 0; i < 3 * History::maxMessages; ++i)
            history.append({ sent(QString::number(i)) });
        const QList<SentMessage> read = History(path).read();
        QCOMPARE(read.size(), History::maxMessages);
        QCOMPARE(read.last().message.content, QString::number(3 * History::maxMessages - 1));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), History::maxMessages);
    }

    void lineThatAFullDiskCut_costsNoOther()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("sent.jsonl"));
        History history(path);
        QVERIFY(history.append({ sent(QStringLiteral("one")) }));
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit full{ rlim_t(QFileInfo(path).size() + 10), before.rlim_max };
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &full), 0);
        const bool isWritten = history.append({ sent(QStringLiteral("two")) });
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!isWritten);
        QVERIFY(history.append({ sent(QStringLiteral("three")), sent(QStringLiteral("four")) }));
        const QList<SentMessage> read = History(path).read();
        QCOMPARE(read.size(), 3);
        QCOMPARE(read[1].message.content, QStringLiteral("three"));
    }

    void compacting_onAFullDisk_keepsAll()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("sent.jsonl"));
        {
            History history(path);
            for (int i = 0; i <= History::maxMessages; ++i)
                history.append({ sent(QString::number(i)) });
        }
        const qint64 size = QFileInfo(path).size();
        {
            const support::FullDisk full(10);
            QCOMPARE(History(path).read().size(), History::maxMessages);
        }
        QCOMPARE(QFileInfo(path).size(), size);
    }

    void brokenLines_arePassedOver()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("sent.jsonl"));
        History(path).append({ sent(QStringLiteral("one")) });
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append));
        file.write("nonsense\n{}\n[1]\n\n");
        file.close();
        History(path).append({ sent(QStringLiteral("two")) });
        QCOMPARE(History(path).read().size(), 2);
    }

    void clear_leavesNothing()
    {
        const QTemporaryDir folder;
        History history(folder.filePath(QStringLiteral("sent.jsonl")));
        history.append({ sent(QStringLiteral("one")) });
        QVERIFY(history.clear());
        QVERIFY(history.clear());
        QVERIFY(history.read().isEmpty());
    }

    void unwritablePlace_saysWhy()
    {
        History history(QStringLiteral("/proc/nothing/sent.jsonl"));
        QVERIFY(!history.append({ sent(QStringLiteral("one")) }));
        QVERIFY(!history.error().isEmpty());
    }

private:
    static SentMessage sent(const QString &content)
    {
        return { wire::Timestamp(std::chrono::seconds(1'700'000'000)), QStringLiteral("echo"),
                 Message{ {}, Message::Form::Text, content }, content.toUtf8().size(), true };
    }
};

QTEST_GUILESS_MAIN(TestHistory)

} // namespace tst_history

#include "tst_history.moc"
