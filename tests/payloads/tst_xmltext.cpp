// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloads/xmltext.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_xmltext {

using namespace payloads;

class TestXmlText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void pretty_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("nested") << QByteArray("<a><b c='1'/><d></d></a>")
                                << QByteArray("<a>\n  <b c='1'/>\n  <d></d>\n</a>");
        QTest::newRow("text stays inside") << QByteArray("<a><b> x <i>y</i> z</b><c/></a>")
                                           << QByteArray("<a>\n  <b> x <i>y</i> z</b>\n  <c/>\n</a>");
        QTest::newRow("text after a child") << QByteArray("<a><b/>x</a>") << QByteArray("<a><b/>x</a>");
        QTest::newRow("blanks alone")
            << QByteArray("<a> <b>  </b> </a>") << QByteArray("<a>\n  <b>  </b>\n</a>");
        QTest::newRow("preserve") << QByteArray("<a xml:space=\"preserve\"> <b/> </a>")
                                  << QByteArray("<a xml:space=\"preserve\"> <b/> </a>");
        QTest::newRow("a > in an attribute")
            << QByteArray("<a x=\"1>2\"><b/></a>") << QByteArray("<a x=\"1>2\">\n  <b/>\n</a>");
        QTest::newRow("cdata") << QByteArray("<a><b><![CDATA[<x>]]></b></a>")
                               << QByteArray("<a>\n  <b><![CDATA[<x>]]></b>\n</a>");
        QTest::newRow("prolog") << QByteArray("<?xml version=\"1.0\"?><!DOCTYPE a [<!-- it's -->"
                                              "<!ENTITY e \"]>\">]><!-- c --><a/>")
                                << QByteArray("<?xml version=\"1.0\"?>\n<!DOCTYPE a [<!-- it's -->"
                                              "<!ENTITY e \"]>\">]>\n<!-- c -->\n<a/>");
        QTest::newRow("entities as written")
            << QByteArray("<a>&amp;&#x4e2d;</a>") << QByteArray("<a>&amp;&#x4e2d;</a>");
    }
    void pretty()
    {
        QFETCH(QByteArray, xml);
        QFETCH(QByteArray, expected);
        const XmlText pretty = prettyXml(xml);
        QVERIFY2(!pretty.fault, pretty.fault ? qPrintable(pretty.fault->reason) : "");
        QCOMPARE(pretty.text, expected);
        QCOMPARE(prettyXml(pretty.text).text, expected);
    }

    void deepNesting_staysSmall()
    {
        const QByteArray xml = QByteArray("<a>").repeated(2'000) + QByteArray("</a>").repeated(2'000);
        const XmlText pretty = prettyXml(xml);
        QVERIFY(!pretty.fault);
        QVERIFY(pretty.text.size() < 4'000 * 210);
    }

    void fault_saysWhere()
    {
        const auto fault = xmlFault("<a>\n<\xe4\xb8\xad><b></c></a>");
        QVERIFY(fault);
        QCOMPARE(fault->line, 2);
        QVERIFY(fault->column >= 7);
        QVERIFY(fault->offset > 10);
        QVERIFY(!fault->reason.isEmpty());
    }

    void declaredEncoding_doesNotCount()
    {
        QVERIFY(!xmlFault("<?xml version=\"1.0\" encoding=\"GBK\"?><a>\xe4\xb8\xad</a>"));
    }

    void entityBomb_isAFault()
    {
        QByteArray bomb = "<!DOCTYPE a [<!ENTITY e0 \"xxxxxxxxxx\">";
        for (int i = 1; i < 20; ++i)
            bomb += "<!ENTITY e" + QByteArray::number(i) + " \""
                + QByteArray("&e" + QByteArray::number(i - 1) + ";").repeated(10) + "\">";
        bomb += "]><a>&e19;</a>";
        QVERIFY(xmlFault(bomb));
    }

    void looksLike_judgesTheStart()
    {
        QVERIFY(looksLikeXml("\xef\xbb\xbf <?xml version=\"1.0\"?>"));
        QVERIFY(looksLikeXml("<svg xmlns=''/>"));
        QVERIFY(!looksLikeXml("<3 you"));
        QVERIFY(!looksLikeXml(""));
        QVERIFY(looksLikeHtml("<!DOCTYPE HTML><p>"));
        QVERIFY(!looksLikeHtml("<a/>"));
    }
};

QTEST_GUILESS_MAIN(TestXmlText)

} // namespace tst_xmltext

#include "tst_xmltext.moc"
