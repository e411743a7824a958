// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/contentcoding.h"

#include <QRegularExpression>
#include <QTest>

#include <zlib.h>

namespace tst_contentcoding {

using wire::contentText;
using wire::DecodedContent;
using wire::HeaderFields;
using Problem = DecodedContent::Problem;

namespace {

constexpr int zlibBits = 15;
constexpr int gzipBits = 15 + 16;
constexpr int bareBits = -15;

QByteArray compressed(QByteArray text, int windowBits)
{
    z_stream stream = {};
    deflateInit2(&stream, 9, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(text.size() + 100, '\0');
    stream.next_in = reinterpret_cast<Bytef *>(text.data());
    stream.avail_in = uInt(text.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(out.size() - stream.avail_out);
    deflateEnd(&stream);
    return out;
}

// "hello, brotli", and two million times "x"
const QByteArray brotli = QByteArray::fromHex("0b068068656c6c6f2c2062726f746c6903");
const QByteArray brotliBomb = QByteArray::fromHex("9bffff1ff825f0e2b14020f7fe03");

} // namespace

class TestContentCoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void read_takesTheCodingsOff_data()
    {
        QTest::addColumn<QByteArray>("coding");
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Problem>("problem");
        const auto row = [](const char *name, const QByteArray &coding, const QByteArray &raw,
                            const QByteArray &bytes, Problem problem = Problem::None) {
            QTest::newRow(name) << coding << raw << bytes << problem;
        };
        const QByteArray text = QByteArray("no entry ").repeated(500);
        const QByteArray gzip = compressed(text, gzipBits);
        row("none", "", text, text);
        row("identity", "identity", text, text);
        row("nothing", "gzip", "", "");
        row("gzip", "gzip", gzip, text);
        row("its old name, in capitals", "X-GZIP", gzip, text);
        row("gzip of two members", "gzip", gzip + compressed("more", gzipBits), text + "more");
        row("gzip, and more behind it", "gzip", gzip + "rest", text);
        row("deflate", "deflate", compressed(text, zlibBits), text);
        row("deflate without its head", "deflate", compressed(text, bareBits), text);
        row("br", "br", brotli, "hello, brotli");
        row("the last one first", "deflate, gzip", compressed(compressed(text, zlibBits), gzipBits), text);
        row("gzip that is cut", "gzip", gzip.chopped(12), text, Problem::Cut);
        row("gzip with a wrong sum", "gzip", gzip.chopped(8) + QByteArray(8, '\1'), text, Problem::Broken);
        row("no gzip", "gzip", text, "", Problem::Broken);
        row("no deflate", "deflate", "\xff\xff\xff", "", Problem::Broken);
        row("br that is cut", "br", brotli.chopped(6), "hello, brotli", Problem::Cut);
        row("no br", "br", "\xff\xff\xff\xff", "", Problem::Broken);
        row("one that is not known", "zstd", text, text, Problem::UnknownCoding);
        row("one that is not known within gzip", "zstd, gzip", gzip, text, Problem::UnknownCoding);
        const QByteArray most(DecodedContent::maxSize, 'x');
        row("gzip, as much as may be", "gzip", compressed(most, gzipBits), most);
        row("a bomb of gzip", "gzip", compressed(most + "x", gzipBits), most, Problem::TooLarge);
        row("a bomb of br", "br", brotliBomb, most, Problem::TooLarge);
    }
    void read_takesTheCodingsOff()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QByteArray, coding);
        QFETCH(QByteArray, bytes);
        const DecodedContent content =
            DecodedContent::read(raw, HeaderFields{ { "Content-Encoding", coding } });
        QTEST(content.problem, "problem");
        if (content.problem == Problem::Cut) // how far one comes is the decoder's business
            QVERIFY2(bytes.startsWith(content.bytes), content.bytes);
        else
            QCOMPARE(content.bytes, bytes);
    }

    void read_namesTheCodings()
    {
        const HeaderFields fields{ { "content-encoding", "identity, gzip" }, { "Content-Encoding", "br" } };
        QCOMPARE(DecodedContent::read("x", fields).coding, QByteArray("gzip, br"));
    }

    void text_isDecodedByItsCharset_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text"); // null: none
        const auto row = [](const char *name, const QByteArray &type, const QByteArray &bytes,
                            const QString &text) {
            QTest::newRow(name) << type << bytes << text;
        };
        const QString hello = QStringLiteral("你好");
        row("nothing", "", "", QStringLiteral(""));
        row("nothing said", "", hello.toUtf8(), hello);
        row("nothing said, and not UTF-8", "", "\xc4\xe3", QString());
        row("gbk", "text/plain; charset=GBK", "\xc4\xe3\xba\xc3", hello);
        row("gb2312, quoted", "text/html;Charset=\"gb2312\"", "\xc4\xe3\xba\xc3", hello);
        row("latin", "text/plain; charset=iso-8859-1", "caf\xe9", QStringLiteral("café"));
        row("shift jis", "text/plain; charset=Shift_JIS; x=1", "\x93\xfa\x96\x7b", QStringLiteral("日本"));
        row("utf-16 by its mark", "text/plain", QByteArray("\xff\xfe`O}Y", 6), hello);
        row("html that says nothing", "text/html", "<p>" + hello.toUtf8(), QStringLiteral("<p>你好"));
        row("html says it itself", "text/html", "<meta charset=\"gb18030\">\xc4\xe3",
            QStringLiteral("<meta charset=\"gb18030\">你"));
        row("unknown charset", "text/plain; charset=klingon", "abc", QStringLiteral("abc"));
        row("not what it says", "text/plain; charset=utf-8", "caf\xe9", QString());
        row("an image", "image/png", "\x89PNG\r\n\x1a\n", QString());
    }
    void text_isDecodedByItsCharset()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, type);
        QFETCH(QString, text);
        const auto decoded = contentText(bytes, HeaderFields{ { "Content-Type", type } });
        QCOMPARE(decoded.has_value(), !text.isNull());
        QCOMPARE(decoded.value_or(QString()), text);
    }
};

QTEST_APPLESS_MAIN(TestContentCoding)

} // namespace tst_contentcoding

#include "tst_contentcoding.moc"
