// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collections/requestfile.h"

#include "collections/fault.h"
#include "collections/yamlreader.h"
#include "collections/yamlwriter.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_requestfile {

using namespace collections;
using requests::Header;
using requests::Message;
using requests::Request;

class TestRequestFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everythingOfARequest_comesBack()
    {
        const Request request = full();
        QVERIFY(requestFrom(readYaml(writeYaml(toValue(request)))) == request);
    }

    void aPlainRequest_isAShortFile()
    {
        Request request;
        request.name = QStringLiteral("Echo");
        request.url = QStringLiteral("ws://localhost:8080/echo?a=1");
        request.parameters = requests::parametersIn(request.url);
        QCOMPARE(writeYaml(toValue(request)), QByteArray("name: Echo\nurl: ws://localhost:8080/echo?a=1\n"));
        QVERIFY(requestFrom(readYaml(writeYaml(toValue(request)))) == request);
    }

    void secrets_areNotInTheFile()
    {
        Request request = full();
        request.url = QStringLiteral("wss://joe:hunter2@example.org/");
        request.headers = { Header{ "Authorization", "Bearer hunter2" }, Header{ "cookie", "id=hunter2" },
                            Header{ "X-Open", "seen" } };
        request.authorization.secret = QStringLiteral("hunter2");
        request.tls.passphrase = QStringLiteral("hunter2");
        const QByteArray file = writeYaml(toValue(request));
        QVERIFY2(!file.contains("hunter2"), file.constData());
        const Request read = requestFrom(readYaml(file));
        QCOMPARE(read.headers.size(), 3);
        QVERIFY(!read.headers[0].isEnabled);
        QVERIFY(read.headers[2].isEnabled);
    }

    void whatANewerVersionWrote_isKept()
    {
        const Value before = readYaml("name: Old\nurl: ws://a/\nscript: |\n  line 1\n  line 2\n"
                                      "tls:\n  pin: abc\n"
                                      "headers:\n  - name: X\n    value: \"1\"\n    note: first\n"
                                      "  - name: X\n    value: \"2\"\n    note: second\n"
                                      "messages:\n  - name: Hello\n    delay: 5\n    content: hi\n");
        Request request = requestFrom(before);
        request.url = QStringLiteral("ws://b/");
        request.headers.prepend(Header{ "Y", "0" });
        request.tls.verifiesPeer = false;
        const Value after = toValue(request, before);
        QCOMPARE(after[QLatin1String("script")].scalar(), QStringLiteral("line 1\nline 2\n"));
        QCOMPARE(after[QLatin1String("tls")][QLatin1String("pin")].scalar(), QStringLiteral("abc"));
        QCOMPARE(after[QLatin1String("headers")].items()[1][QLatin1String("note")].scalar(),
                 QStringLiteral("first"));
        QCOMPARE(after[QLatin1String("headers")].items()[2][QLatin1String("note")].scalar(),
                 QStringLiteral("second"));
        QCOMPARE(after[QLatin1String("messages")].items()[0][QLatin1String("delay")].scalar(),
                 QStringLiteral("5"));
    }

    void parameters_keepTheirLetters_offToo()
    {
        Request request;
        request.url = QStringLiteral("ws://h/?a=1&path=a%2Fb+c&z=%zz");
        request.parameters = requests::parametersIn(request.url);
        const QString whole = request.url;
        request.parameters[1].isEnabled = false;
        request.url = requests::withParameters(request.url, request.parameters);
        Request read = requestFrom(readYaml(writeYaml(toValue(request))));
        QVERIFY(read == request);
        read.parameters[1].isEnabled = true;
        QCOMPARE(requests::withParameters(read.url, read.parameters), whole);
    }

    void parametersWrittenByHand_areUsed()
    {
        const Request request =
            requestFrom(readYaml("url: ws://h/\nparameters:\n  - {name: v, value: \"2\"}\n"
                                 "  - {name: w, value: x y}\n"));
        QCOMPARE(request.url, QStringLiteral("ws://h/?v=2&w=x%20y"));
        QCOMPARE(request.parameters.size(), 2);
    }

    void odd_files_areFaults_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("a list") << QByteArray("- a\n");
        QTest::newRow("a text") << QByteArray("hello\n");
        QTest::newRow("headers as a map") << QByteArray("headers:\n  X: y\n");
        QTest::newRow("form") << QByteArray("messages:\n  - form: morse\n    content: x\n");
        QTest::newRow("parameters") << QByteArray("url: ws://h/?v=1\nparameters:\n  - {name: v, value: 2}\n");
        QTest::newRow("scheme") << QByteArray("authorization:\n  scheme: digest\n");
        QTest::newRow("limit") << QByteArray("limits:\n  message_bytes: 1000000000\n");
    }
    void odd_files_areFaults()
    {
        QFETCH(QByteArray, file);
        QVERIFY_EXCEPTION_THROWN(requestFrom(readYaml(file)), Fault);
    }

    void messages_keepEveryCharacter_data()
    {
        QTest::addColumn<QString>("content");
        QTest::newRow("json") << QStringLiteral("{\n  \"a\": [1, 2.50],\n  \"a\": null\n}\n");
        QTest::newRow("blanks at the ends of lines") << QStringLiteral("a  \n\tb \t\n \nc ");
        QTest::newRow("CRLF") << QStringLiteral("a\r\nb\r\n");
        QTest::newRow("controls") << QString(QChar(0)) + QChar(27) + QStringLiteral("[0m\n") + QChar(127);
        QTest::newRow("emoji") << QStringLiteral("👩‍💻 zero-width joined\n🏳️‍🌈");
        QTest::newRow("empty") << QString();
        QTest::newRow("byte order mark") << QStringLiteral("\ufeffa");
        QTest::newRow("hex") << QStringLiteral("de ad be ef\n00 01");
    }
    void messages_keepEveryCharacter()
    {
        QFETCH(QString, content);
        const Message message{ QStringLiteral(" odd: name\n#"), Message::Form::Hex, content };
        Request request;
        request.messages = { message, message };
        QVERIFY(requestFrom(readYaml(writeYaml(toValue(request)))).messages == request.messages);
        QVERIFY(messageFrom(readYaml(writeYaml(toValue(message)))) == message);
    }

private:
    static Request full()
    {
        Request request;
        request.savedAs = QStringLiteral("0123456789ab");
        request.name = QStringLiteral("Orders: all #1");
        request.url = QStringLiteral("wss://example.org/orders?limit=5&x");
        request.parameters = { { QStringLiteral("limit"), QStringLiteral("5"), true, true },
                               { QStringLiteral("off"), QStringLiteral("a b"), true, false },
                               { QStringLiteral("x"), QString(), false, true } };
        request.headers = { Header{ "X-Team", "blue" }, Header{ "X-Team", "red", false },
                            Header{ "X-Empty", "" } };
        request.subprotocols = { QStringLiteral("graphql-ws"), QStringLiteral("v1") };
        request.origin = QStringLiteral("https://example.org");
        request.authorization = { requests::Authorization::Scheme::Basic, QStringLiteral("joe"), {} };
        request.tls = { false,
                        QStringLiteral("/a/cert.pem"),
                        QStringLiteral("/a/key.pem"),
                        {},
                        QStringLiteral("/a/ca.pem") };
        request.limits.connectTimeout = std::chrono::milliseconds(1500);
        request.limits.messageBytes = 1024;
        request.offersDeflate = false;
        request.messages = { Message{ QStringLiteral("Hello"), Message::Form::Json, QStringLiteral("{}") },
                             Message{ QString(), Message::Form::File, QStringLiteral("/tmp/x.bin") } };
        return request;
    }
};

QTEST_GUILESS_MAIN(TestRequestFile)

} // namespace tst_requestfile

#include "tst_requestfile.moc"
