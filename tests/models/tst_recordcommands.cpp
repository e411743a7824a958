// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capturesource.h"
#include "models/connectioncommands.h"
#include "models/draft.h"
#include "models/recordcommands.h"
#include "models/recordedcapture.h"
#include "server/server.h"

#include <QSignalSpy>

#include <QRegularExpression>
#include <QTest>

namespace tst_recordcommands {

using namespace models;
using captures::Direction;
using captures::Kind;
using requests::Message;
using wire::Opcode;

// The commands over a capture, its own or an opened file.
struct Bench
{
    explicit Bench(std::unique_ptr<CaptureSource> opened)
        : source(std::move(opened))
    {
    }

    // The first text copied; empty if none is.
    QString copiedText()
    {
        return QTest::qWaitFor([&] { return !copied.isEmpty(); }) ? copied.takeFirst()[0].toString()
                                                                  : QString();
    }

    std::unique_ptr<CaptureSource> source;
    Focus focus;
    Draft draft{ *source, focus };
    ConnectionCommands commands{ *source, focus, draft };
    RecordCommands records{ *source, commands, draft };
    QSignalSpy copied{ &records, &RecordCommands::copied };
    QSignalSpy drafted{ &records, &RecordCommands::drafted };
    QSignalSpy refused{ &records, &RecordCommands::refused };
};

class TestRecordCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void copyPayloads_isTextOrHex()
    {
        const RecordedCapture capture(samples::batch(
            samples::message("grüß"),
            samples::message(QByteArray("\x00\xff", 2), 1, Direction::In, Opcode::Binary),
            samples::message("\x03\xe8"
                             "bye",
                             1, Direction::In, Opcode::Close),
            samples::event("connected", R"({"request":"GET / HTTP/1.1\r\nCookie: secret\r\n\r\n"})"),
            samples::message("ping", 1, Direction::In, Opcode::Ping)));
        Bench bench(CaptureSource::opened(capture.path()));
        bench.records.copyPayloads({ 1 });
        QCOMPARE(bench.copiedText(), QStringLiteral("grüß"));
        bench.records.copyPayloads({ 1, 2, 3, 5 });
        QCOMPARE(bench.copiedText(), QStringLiteral("grüß\n00 ff\n1000 bye\nping"));
        bench.records.copyPayloads({ 4 });
        QVERIFY(!bench.copiedText().contains(QStringLiteral("secret")));
        QCOMPARE(bench.refused.size(), 0);
    }

    void copyRecords_areLinesOfJson_withoutSecrets()
    {
        const RecordedCapture capture(samples::batch(
            samples::message("hello"),
            samples::event("connected", R"({"request":"GET / HTTP/1.1\r\nCookie: secret\r\n\r\n"})")));
        Bench bench(CaptureSource::opened(capture.path()));
        bench.records.copyRecords({ 1, 2 });
        const QStringList lines = bench.copiedText().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[0].startsWith(QStringLiteral(R"({"id":1,"connection":1,)")));
        QVERIFY(lines[0].endsWith(QStringLiteral(R"("text":"hello"})")));
        QVERIFY(lines[1].contains(QStringLiteral("Cookie: ***")));
    }

    void copyTooMuch_saysWhereItStopped()
    {
        const QByteArray large(40'000'000, 'x');
        const RecordedCapture capture(samples::batch(samples::message(large), samples::message(large)));
        Bench bench(CaptureSource::opened(capture.path()));
        bench.records.copyPayloads({ 1, 2 });
        QCOMPARE(bench.copiedText().size(), large.size());
        QTRY_COMPARE(bench.refused.size(), 1);
        QVERIFY(bench.refused[0][0].toString().contains(QStringLiteral("1 of 2")));
    }

    void editAgain_choosesTheForm_data()
    {
        QTest::addColumn<int>("opcode");
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<int>("form");
        QTest::addColumn<QString>("content");
        const auto row = [](const char *name, Opcode opcode, const QByteArray &payload, Message::Form form,
                            const QString &content) {
            QTest::newRow(name) << int(opcode) << payload << int(form) << content;
        };
        row("JSON as written", Opcode::Text, R"({"b":1.50,"a":2})", Message::Form::Json,
            QStringLiteral(R"({"b":1.50,"a":2})"));
        row("text", Opcode::Text, "hello", Message::Form::Text, QStringLiteral("hello"));
        row("broken JSON", Opcode::Text, "{\"a\":", Message::Form::Text, QStringLiteral("{\"a\":"));
        row("bytes", Opcode::Binary, QByteArray("\x00\x41", 2), Message::Form::Hex, QStringLiteral("00 41"));
        row("ping", Opcode::Ping, "are you", Message::Form::Text, QStringLiteral("are you"));
    }
    void editAgain_choosesTheForm()
    {
        QFETCH(int, opcode);
        QFETCH(QByteArray, payload);
        const RecordedCapture capture(
            samples::batch(samples::message(payload, 1, Direction::Out, Opcode(opcode))));
        Bench bench(CaptureSource::opened(capture.path()));
        bench.records.editAgain(1);
        QTRY_COMPARE(bench.drafted.size(), 1);
        QTEST(int(bench.draft.message().form), "form");
        QTEST(bench.draft.message().content, "content");
    }

    void editAgain_ofWhatIsTooLargeOrNoMessage_isRefused()
    {
        const RecordedCapture capture(samples::batch(
            samples::message(QByteArray(RecordCommands::maxEdited + 1, 'x')),
            samples::message(QByteArray(RecordCommands::maxEdited, 'x')), samples::event("closed")));
        Bench bench(CaptureSource::opened(capture.path()));
        bench.records.editAgain(1);
        QTRY_COMPARE(bench.refused.size(), 1);
        bench.records.editAgain(3);
        bench.records.editAgain(9);
        QTRY_COMPARE(bench.refused.size(), 3);
        QCOMPARE(bench.drafted.size(), 0);
        bench.records.editAgain(2);
        QTRY_COMPARE(bench.drafted.size(), 1);
    }

    void resend_sendsTheSameOnceMore_inOrder()
    {
        QTemporaryDir folder;
        server::Server server;
        QVERIFY(server.listen());
        Bench bench(CaptureSource::recordingInto(folder.path()));
        bench.commands.connectTo(server.url(QStringLiteral("/echo")));
        QTRY_VERIFY(bench.commands.isOpen());
        const QByteArray bytes("\x00\x01", 2);
        QVERIFY(bench.commands.send(sessions::MessageKind::Binary, bytes));
        QVERIFY(bench.commands.send(sessions::MessageKind::Ping, "p"));
        QTRY_VERIFY(idsOf(bench, Kind::Pong, Direction::In).size() == 1);
        bench.records.resend(idsOf(bench, Kind::Binary, Direction::Out).first());
        bench.records.resend(idsOf(bench, Kind::Ping, Direction::Out).first());
        QTRY_COMPARE(idsOf(bench, Kind::Binary, Direction::Out).size(), 2);
        QTRY_COMPARE(idsOf(bench, Kind::Ping, Direction::Out).size(), 2);
        QCOMPARE(bench.source->reader()->payload(idsOf(bench, Kind::Binary, Direction::Out).last()), bytes);
        QCOMPARE(bench.refused.size(), 0);
        bench.records.resend(idsOf(bench, Kind::Event, Direction::None).first());
        QTRY_COMPARE(bench.refused.size(), 1);
        bench.commands.disconnect();
        QTRY_VERIFY(!bench.commands.isLive());
        bench.records.resend(1);
        QCOMPARE(bench.refused.size(), 2);
    }

    void isSendable_onlyWhatIsWhole()
    {
        QVERIFY(RecordCommands::isSendable(Kind::Text, captures::Compressed));
        QVERIFY(RecordCommands::isSendable(Kind::Pong, 0));
        QVERIFY(!RecordCommands::isSendable(Kind::Close, 0));
        QVERIFY(!RecordCommands::isSendable(Kind::Event, 0));
        QVERIFY(!RecordCommands::isSendable(Kind::Other, 0));
        QVERIFY(!RecordCommands::isSendable(Kind::Text, captures::Truncated));
        QVERIFY(!RecordCommands::isSendable(Kind::Text, captures::InvalidUtf8));
    }

private:
    static QList<captures::RecordId> idsOf(const Bench &bench, Kind kind, Direction direction)
    {
        QList<captures::RecordId> ids;
        if (bench.source->reader())
            for (const captures::Row &row : bench.source->reader()->rows(1, -1))
                if (row.kind == kind && row.direction == direction)
                    ids.append(row.id);
        return ids;
    }
};

QTEST_GUILESS_MAIN(TestRecordCommands)

} // namespace tst_recordcommands

#include "tst_recordcommands.moc"
