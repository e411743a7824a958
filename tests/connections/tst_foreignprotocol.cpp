// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connections/foreignprotocol.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_foreignprotocol {

class TestForeignProtocol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void firstBytes_tellTheProtocol_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *what, const QByteArray &bytes, const char *words) {
            QTest::newRow(what) << bytes << QString::fromUtf8(words);
        };
        const auto hex = [](const char *digits) {
            return QByteArray::fromHex(digits);
        };
        row("nothing", "", "without an answer");
        row("TLS alert", hex("15030300020246"), "Use wss://");
        row("SSH", "SSH-2.0-OpenSSH_9\r\n", "SSH server");
        row("HTTP/2 SETTINGS", hex("00000c040000000000 000300000064 000400010000"), "speaks HTTP/2");
        row("HTTP/2 SETTINGS, none", hex("000000040000000000"), "speaks HTTP/2");
        row("HTTP/2 GOAWAY", hex("000008070000000000 0000000000000001"), "speaks HTTP/2");
        row("SETTINGS of 5 bytes", hex("000005040000000000 0003000000"), "not HTTP");
        row("SETTINGS on a stream", hex("000000040000000001"), "not HTTP");
        row("Redis", "-ERR wrong number of arguments for 'get' command\r\n", "Redis");
        row("Redis, protected", "-DENIED Redis is running in protected mode\r\n", "Redis");
        row("MySQL", hex("4a0000000a") + "8.0.36" + QByteArray(60, '\0'), "MySQL");
        row("MySQL that refuses", hex("45000000ff6a04") + "Host is not allowed", "MySQL");
        row("VNC", "RFB 003.008\n", "VNC");
        row("SMTP", "220 mail.example.test ESMTP ready\r\n", "SMTP");
        row("IMAP", "* OK IMAP4rev1 ready\r\n", "IMAP");
        row("AMQP", QByteArray("AMQP\0\0\x09\x01", 8), "AMQP");
        row("an echo", "GET / HTTP/1.1\r\nHost: h\r\n\r\n", "sent the request back");
        row("a page without a head", "<!DOCTYPE html><title>x</title>", "page without the head");
        row("a frame of text", hex("8105") + "hello", "before its answer");
        row("a Close", hex("880203e8"), "before its answer");
        row("a masked frame", hex("818501020304") + "hello", "not HTTP");
        row("a fragment", hex("0105") + "hello", "not HTTP");
        row("garbage", hex("0102030a"), "not HTTP");
        row("letters", "hello there\r\n", "not HTTP");
    }
    void firstBytes_tellTheProtocol()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        const QString text = connections::describeForeignProtocol(bytes, false);
        QVERIFY2(text.contains(words), qPrintable(text));
    }

    void silenceUnderTls_doesNotAdviseTls()
    {
        const QString text = connections::describeForeignProtocol({}, true);
        QVERIFY2(text.contains(QLatin1String("client certificate")) && !text.contains(QLatin1String("wss")),
                 qPrintable(text));
    }
};

QTEST_APPLESS_MAIN(TestForeignProtocol)

} // namespace tst_foreignprotocol

#include "tst_foreignprotocol.moc"
