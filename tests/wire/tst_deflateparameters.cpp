// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/deflateparameters.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_deflateparameters {

using namespace wire;

namespace {

HeaderFields extensions(const QByteArray &value)
{
    return value.isEmpty() ? HeaderFields() : HeaderFields{ { "Sec-WebSocket-Extensions", value } };
}

QByteArray shown(const std::optional<DeflateParameters> &parameters)
{
    return parameters ? parameters->toResponse() : QByteArray("none");
}

} // namespace

class DeflateParametersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void offers_areAcceptedOrDeclined_data()
    {
        QTest::addColumn<QByteArray>("offers");
        QTest::addColumn<QByteArray>("response");
        const auto row = [](const char *offers, const char *response) {
            QTest::newRow(offers) << QByteArray(offers) << QByteArray(response);
        };
        const char plain[] = "permessage-deflate";
        row("", "none");
        row("permessage-deflate", plain);
        row("permessage-deflate; client_max_window_bits", plain);
        row("permessage-deflate; client_max_window_bits=15", plain);
        row("permessage-deflate; client_max_window_bits=10", "permessage-deflate; client_max_window_bits=10");
        row("permessage-deflate; client_max_window_bits=8", "permessage-deflate; client_max_window_bits=8");
        row("permessage-deflate; client_max_window_bits=\"9\"",
            "permessage-deflate; client_max_window_bits=9");
        row("permessage-deflate; server_max_window_bits=8", "permessage-deflate; server_max_window_bits=8");
        row("permessage-deflate; server_max_window_bits=15", plain);
        row("permessage-deflate; server_no_context_takeover",
            "permessage-deflate; server_no_context_takeover");
        row("permessage-deflate; client_no_context_takeover",
            "permessage-deflate; client_no_context_takeover");
        row("permessage-deflate; client_max_window_bits=9; server_max_window_bits=10; "
            "client_no_context_takeover; server_no_context_takeover",
            "permessage-deflate; server_no_context_takeover; client_no_context_takeover; "
            "server_max_window_bits=10; client_max_window_bits=9");
        row("x-webkit-deflate-frame, permessage-deflate", plain);
        row("permessage-deflate; server_max_window_bits=10, permessage-deflate",
            "permessage-deflate; server_max_window_bits=10");
        row("permessage-deflate; server_max_window_bits=7, permessage-deflate", plain);
        row("permessage-deflate; server_max_window_bits", "none");
        row("permessage-deflate; server_max_window_bits=7", "none");
        row("permessage-deflate; server_max_window_bits=16", "none");
        row("permessage-deflate; server_max_window_bits=08", "none");
        row("permessage-deflate; server_max_window_bits=+9", "none");
        row("permessage-deflate; server_max_window_bits=9x", "none");
        row("permessage-deflate; server_max_window_bits=4294967305", "none");
        row("permessage-deflate; client_max_window_bits=7", "none");
        row("permessage-deflate; client_max_window_bits=16", "none");
        row("permessage-deflate; client_max_window_bits=0", "none");
        row("permessage-deflate; server_no_context_takeover=1", "none");
        row("permessage-deflate; client_no_context_takeover=true", "none");
        row("permessage-deflate; server_no_context_takeover; server_no_context_takeover", "none");
        row("permessage-deflate; client_max_window_bits; client_max_window_bits=9", "none");
        row("permessage-deflate; unknown", "none");
        row("permessage-deflate;", "none");
        row("permessage-bzip2", "none");
    }
    void offers_areAcceptedOrDeclined()
    {
        QFETCH(QByteArray, offers);
        QFETCH(QByteArray, response);
        QCOMPARE(shown(acceptDeflateOffer(extensions(offers).elements("Sec-WebSocket-Extensions"))),
                 response);
    }

    // What our server answers, our client has to find right.
    void acceptedOffers_areRightAnswers_data() { offers_areAcceptedOrDeclined_data(); }
    void acceptedOffers_areRightAnswers()
    {
        QFETCH(QByteArray, offers);
        QFETCH(QByteArray, response);
        if (response == "none")
            return;
        const DeflateAnswer answer = readDeflateAnswer(extensions(offers), extensions(response));
        QVERIFY(!answer.fault);
        QCOMPARE(shown(answer.parameters), response);
    }

    void answers_areJudgedAgainstTheOffer_data()
    {
        QTest::addColumn<QByteArray>("offer");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("outcome"); // the parameters agreed upon, or words of the error
        const auto row = [](const char *offer, const char *answer, const char *outcome) {
            QTest::addRow("%s / %s", offer, answer)
                << QByteArray(offer) << QByteArray(answer) << QByteArray(outcome);
        };
        const char usual[] = "permessage-deflate; client_max_window_bits";
        row(usual, "", "none");
        row("", "", "none");
        row(usual, "permessage-deflate", "permessage-deflate");
        row(usual, "permessage-deflate; client_max_window_bits=15", "permessage-deflate");
        row(usual, "permessage-deflate; client_max_window_bits=\"9\"",
            "permessage-deflate; client_max_window_bits=9");
        row(usual, "permessage-deflate; client_max_window_bits=8",
            "permessage-deflate; client_max_window_bits=8");
        row(usual, "permessage-deflate; server_max_window_bits=12",
            "permessage-deflate; server_max_window_bits=12");
        row(usual, "permessage-deflate; server_no_context_takeover; client_no_context_takeover",
            "permessage-deflate; server_no_context_takeover; client_no_context_takeover");
        row("permessage-deflate; server_no_context_takeover",
            "permessage-deflate; server_no_context_takeover",
            "permessage-deflate; server_no_context_takeover");
        row("permessage-deflate; server_max_window_bits=10", "permessage-deflate; server_max_window_bits=9",
            "permessage-deflate; server_max_window_bits=9");
        row("permessage-deflate; server_max_window_bits=9, permessage-deflate", "permessage-deflate",
            "permessage-deflate");

        row("", "permessage-deflate", "permessage-deflate was not offered");
        row(usual, "x-foo", "x-foo was not offered");
        row("x-foo", "x-foo", "x-foo is not an extension that Sockeye speaks");
        row("permessage-deflate", "permessage-deflate; client_max_window_bits=10",
            "client_max_window_bits was not offered");
        row(usual, "permessage-deflate; client_max_window_bits",
            "client_max_window_bits needs a value, a number from 8 to 15");
        row(usual, "permessage-deflate; client_max_window_bits=7",
            "client_max_window_bits=7 is not a number from 8 to 15");
        row(usual, "permessage-deflate; client_max_window_bits=16",
            "client_max_window_bits=16 is not a number from 8 to 15");
        row(usual, "permessage-deflate; server_max_window_bits",
            "server_max_window_bits needs a value, a number from 8 to 15");
        row(usual, "permessage-deflate; server_max_window_bits=010",
            "server_max_window_bits=010 is not a number from 8 to 15");
        row(usual, "permessage-deflate; server_no_context_takeover=1",
            "server_no_context_takeover takes no value, and has 1");
        row(usual, "permessage-deflate; server_max_window_bits=9; server_max_window_bits=9",
            "server_max_window_bits stands there twice");
        row(usual, "permessage-deflate, permessage-deflate", "permessage-deflate stands there twice");
        row(usual, "permessage-deflate; mode=fast", "permessage-deflate has no parameter mode");
        row(usual, "permessage-deflate;", "\"permessage-deflate;\" does not follow the grammar");
        row(usual, "permessage deflate", "\"permessage deflate\" does not follow the grammar");
        row("permessage-deflate; client_max_window_bits=10", "permessage-deflate; client_max_window_bits=11",
            "client_max_window_bits=11 is larger than 10, which was offered");
        row("permessage-deflate; server_max_window_bits=10", "permessage-deflate",
            "server_max_window_bits was asked for and is not answered");
        row("permessage-deflate; server_max_window_bits=10", "permessage-deflate; server_max_window_bits=11",
            "server_max_window_bits=11 is larger than 10, which was offered");
        row("permessage-deflate; server_no_context_takeover", "permessage-deflate",
            "server_no_context_takeover was asked for and is not answered");
    }
    void answers_areJudgedAgainstTheOffer()
    {
        QFETCH(QByteArray, offer);
        QFETCH(QByteArray, answer);
        QFETCH(QByteArray, outcome);
        const DeflateAnswer read = readDeflateAnswer(extensions(offer), extensions(answer));
        QCOMPARE(read.fault ? read.fault->toText() : shown(read.parameters), outcome);
        QVERIFY(!read.fault || !read.parameters);
    }

    void defaultOffer_isAcceptedByOurServer()
    {
        QCOMPARE(acceptDeflateOffer({ defaultDeflateOffer() }), std::optional(DeflateParameters{}));
    }
};

QTEST_APPLESS_MAIN(DeflateParametersTest)

} // namespace tst_deflateparameters

#include "tst_deflateparameters.moc"
