// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/recordplan.h"

#include "requests/url.h"
#include "wire/utf8.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <limits>

namespace cli {

namespace {

constexpr qint64 unlimited = std::numeric_limits<qint64>::max();

constexpr qint64 mostOfFile = 1024 * 1024; // bytes of what holds secrets, headers or certificates

// All of the file, of which a device may have no end; "-" is standard input. Throws UsageError.
QByteArray contentsOf(const QString &path, const QString &flag, qint64 most = mostOfFile)
{
    QFile file(path);
    const bool isOpen =
        path == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    QByteArray bytes;
    qint64 got = isOpen ? 1 : -1;
    while (got > 0 && bytes.size() <= most) {
        const qint64 before = bytes.size();
        bytes.resize(before + std::min<qint64>(most + 1 - before, 64 * 1024 + before));
        got = file.read(bytes.data() + before, bytes.size() - before);
        bytes.resize(before + std::max<qint64>(0, got));
    }
    if (got < 0)
        throw UsageError{ cli::RecordPlan::tr("%1: cannot read %2: %3").arg(flag, path, file.errorString()) };
    if (bytes.size() > most)
        throw UsageError{ cli::RecordPlan::tr("%1: %2 has more than %3 bytes.").arg(flag, path).arg(most) };
    return bytes;
}

QString firstLineOf(const QString &path, const QString &flag)
{
    const QByteArray line = contentsOf(path, flag).split('\n').first();
    return QString::fromUtf8(line.endsWith('\r') ? line.chopped(1) : line);
}

bool hasSecret(const Arguments &arguments, const QString &flag)
{
    return arguments.has(flag) || arguments.has(flag + QLatin1String("-file"));
}

// Given as FLAG VALUE, or by the first line of a file with FLAG-file, which other users of the machine cannot
// read in the list of processes. To be asked once, as the file may be a pipe. Throws UsageError.
QString secretOf(const Arguments &arguments, const QString &flag)
{
    const QString inFile = flag + QLatin1String("-file");
    if (!arguments.has(inFile))
        return arguments.value(flag);
    if (arguments.has(flag))
        throw UsageError{ cli::RecordPlan::tr("%1 and %2 exclude each other.").arg(flag, inFile) };
    return firstLineOf(arguments.value(inFile), inFile);
}

// Throws UsageError for what no header line can hold.
void checkFieldValue(const QString &flag, const QString &value)
{
    if (!wire::isValidField("x", value.toUtf8()))
        throw UsageError{ cli::RecordPlan::tr("%1 takes no line breaks or control characters.").arg(flag) };
}

void checkFieldValues(const Arguments &arguments)
{
    for (const QString &flag :
         { QStringLiteral("--cookie"), QStringLiteral("--origin"), QStringLiteral("--subprotocol") })
        for (const QString &value : arguments.values(flag))
            checkFieldValue(flag, value);
}

requests::Header headerFrom(const QString &line, const QString &flag = QStringLiteral("-H"))
{
    const qsizetype colon = line.indexOf(QLatin1Char(':'));
    const requests::Header header{ line.left(colon).toUtf8(), line.mid(colon + 1).trimmed().toUtf8() };
    if (colon < 1 || !wire::isValidField(header.name, header.value))
        throw UsageError{ cli::RecordPlan::tr("%1 takes 'Name: value', not \"%2\".").arg(flag, line) };
    return header;
}

// Throws UsageError: of two values for one field, one would be dropped in silence.
void checkGivenOnce(const QList<requests::Header> &headers, const Arguments &arguments)
{
    const std::pair<QString, QByteArray> fields[] = { { QStringLiteral("--origin"), "Origin" },
                                                      { QStringLiteral("--user"), "Authorization" },
                                                      { QStringLiteral("--bearer"), "Authorization" },
                                                      { QStringLiteral("--cookie"), "Cookie" },
                                                      { QStringLiteral("--subprotocol"),
                                                        "Sec-WebSocket-Protocol" } };
    for (const requests::Header &header : headers)
        for (const auto &[flag, name] : fields)
            if (hasSecret(arguments, flag) && header.name.compare(name, Qt::CaseInsensitive) == 0)
                throw UsageError{ cli::RecordPlan::tr("%1 and -H '%2: …' exclude each other.")
                                      .arg(flag, QString::fromLatin1(name)) };
}

QList<requests::Header> headersFrom(const Arguments &arguments)
{
    QList<requests::Header> headers;
    const QString inFile = QStringLiteral("--header-file");
    for (const Arguments::Given &given : arguments.given()) {
        if (given.flag == QLatin1String("-H"))
            headers += headerFrom(given.value);
        if (given.flag != inFile)
            continue;
        for (const QByteArray &line : contentsOf(given.value, inFile).split('\n'))
            if (!line.trimmed().isEmpty())
                headers += headerFrom(QString::fromUtf8(line.trimmed()), inFile);
    }
    checkGivenOnce(headers, arguments);
    const QStringList cookies = arguments.values(QStringLiteral("--cookie"));
    if (!cookies.isEmpty()) // one field for all, RFC 6265 §5.4
        headers += headerFrom(QStringLiteral("Cookie: ") + cookies.join(QLatin1String("; ")));
    return headers;
}

requests::Authorization authorizationFrom(const Arguments &arguments)
{
    const bool isBasic = hasSecret(arguments, QStringLiteral("--user"));
    const bool isBearer = hasSecret(arguments, QStringLiteral("--bearer"));
    if (isBasic && isBearer)
        throw UsageError{ cli::RecordPlan::tr("--user and --bearer exclude each other.") };
    if (isBearer) {
        const QString token = secretOf(arguments, QStringLiteral("--bearer"));
        checkFieldValue(QStringLiteral("--bearer"), token);
        return { requests::Authorization::Scheme::Bearer, {}, token };
    }
    if (!isBasic)
        return {};
    const QString user = secretOf(arguments, QStringLiteral("--user"));
    const qsizetype colon = user.indexOf(QLatin1Char(':'));
    if (colon < 0)
        throw UsageError{ cli::RecordPlan::tr("--user takes NAME:PASSWORD.") };
    return { requests::Authorization::Scheme::Basic, user.left(colon), user.mid(colon + 1) };
}

requests::Tls tlsFrom(const Arguments &arguments)
{
    requests::Tls tls;
    tls.verifiesPeer = !arguments.has(QStringLiteral("--insecure"));
    tls.certificateFile = arguments.value(QStringLiteral("--cert"));
    tls.keyFile = arguments.value(QStringLiteral("--key"));
    tls.authorityFile = arguments.value(QStringLiteral("--ca"));
    if (!tls.keyFile.isEmpty() && tls.certificateFile.isEmpty())
        throw UsageError{ cli::RecordPlan::tr("--key needs --cert beside it.") };
    if (tls.keyFile.isEmpty()) // both may stand in one PEM file
        tls.keyFile = tls.certificateFile;
    for (const QString &flag : { QStringLiteral("--cert"), QStringLiteral("--key"), QStringLiteral("--ca") })
        if (arguments.has(flag))
            contentsOf(arguments.value(flag), flag);
    const QString passphrase = QStringLiteral("--passphrase-file");
    if (arguments.has(passphrase))
        tls.passphrase = firstLineOf(arguments.value(passphrase), passphrase);
    return tls;
}

requests::Limits limitsFrom(const Arguments &arguments)
{
    requests::Limits limits;
    limits.connectTimeout =
        arguments.seconds(QStringLiteral("--connect-timeout")).value_or(limits.connectTimeout);
    limits.closeTimeout = arguments.seconds(QStringLiteral("--close-timeout")).value_or(limits.closeTimeout);
    limits.messageBytes =
        arguments.number(QStringLiteral("--max-message"), 1, requests::Limits::maxMessageBytes)
            .value_or(limits.messageBytes);
    return limits;
}

// Throws UsageError: RFC 6455 §4.1 wants tokens, each once.
QStringList subprotocolsFrom(const Arguments &arguments)
{
    const QString flag = QStringLiteral("--subprotocol");
    QStringList subprotocols;
    for (const QString &word : arguments.values(flag)) {
        if (!wire::isToken(word.toUtf8()))
            throw UsageError{ cli::RecordPlan::tr(
                                  "%1 takes one word without blanks, commas or other delimiters, "
                                  "not \"%2\".")
                                  .arg(flag, word) };
        if (subprotocols.contains(word))
            throw UsageError{ cli::RecordPlan::tr("%1 %2 is given twice.").arg(flag, word) };
        subprotocols.append(word);
    }
    return subprotocols;
}

requests::Request requestFrom(const Arguments &arguments)
{
    if (arguments.words().size() != 1)
        throw UsageError{ cli::RecordPlan::tr("record takes one URL.") };
    requests::Request request;
    request.url = arguments.words().first();
    const requests::UrlResult url = requests::parseUrl(request.url);
    if (!url.url)
        throw UsageError{ url.error };
    checkFieldValues(arguments);
    request.headers = headersFrom(arguments);
    request.subprotocols = subprotocolsFrom(arguments);
    request.origin = arguments.value(QStringLiteral("--origin"));
    request.authorization = authorizationFrom(arguments);
    request.tls = tlsFrom(arguments);
    request.limits = limitsFrom(arguments);
    request.offersDeflate = !arguments.has(QStringLiteral("--no-deflate"));
    return request;
}

// Throws UsageError for what no capture could hold; what is too large is not even read, unless it tells no
// size.
QByteArray messageIn(const QString &path, const QString &flag)
{
    constexpr qint64 most = requests::Limits::maxMessageBytes;
    const qint64 bytes = QFileInfo(path).size();
    if (bytes > most)
        throw UsageError{ cli::RecordPlan::tr("%1 has %2 bytes: a message carries at most %3.")
                              .arg(path)
                              .arg(bytes)
                              .arg(most) };
    return contentsOf(path, flag, most);
}

// --send and --send-file in the order they were given among each other.
QList<QByteArray> messagesFrom(const Arguments &arguments)
{
    QList<QByteArray> messages;
    const bool isText = !arguments.has(QStringLiteral("--binary"));
    for (const Arguments::Given &given : arguments.given()) {
        if (given.flag == QLatin1String("--send"))
            messages += given.value.toUtf8();
        if (given.flag != QLatin1String("--send-file"))
            continue;
        messages += messageIn(given.value, given.flag);
        if (isText && !wire::isValidUtf8(messages.last()))
            throw UsageError{ cli::RecordPlan::tr(
                                  "%1 is not UTF-8, so it cannot be sent as text. Add --binary.")
                                  .arg(given.value) };
    }
    return messages;
}

} // namespace

QList<Option> RecordPlan::options()
{
    const QString file = QStringLiteral("FILE");
    const QString seconds = QStringLiteral("SECONDS");
    const auto later = [](const QString &flag) {
        return Option{ flag, QStringLiteral("X"), {}, false };
    };
    return {
        { QStringLiteral("-o"), file,
          tr("The capture to make, usually *.wscap; it holds secrets as they were sent") },
        { QStringLiteral("--force"), {}, tr("Replace FILE if it exists") },
        { QStringLiteral("-H"), QStringLiteral("'NAME: VALUE'"),
          tr("A header line; repeatable, order kept") },
        { QStringLiteral("--subprotocol"), QStringLiteral("P"), tr("A subprotocol to offer; repeatable") },
        { QStringLiteral("--origin"), QStringLiteral("ORIGIN"), tr("The Origin header") },
        { QStringLiteral("--cookie"), QStringLiteral("NAME=VALUE"), tr("A cookie; repeatable") },
        { QStringLiteral("--user"), QStringLiteral("NAME:PASSWORD"), tr("Basic authorization") },
        { QStringLiteral("--bearer"), QStringLiteral("TOKEN"), tr("Bearer authorization") },
        { QStringLiteral("--header-file"), file, tr("Header lines, from FILE; repeatable") },
        { QStringLiteral("--user-file"), file, tr("NAME:PASSWORD from the first line of FILE") },
        { QStringLiteral("--bearer-file"), file, tr("The token from the first line of FILE") },
        { QStringLiteral("--cert"), file, tr("Client certificate, PEM") },
        { QStringLiteral("--key"), file, tr("Its key, PEM, if not in the same file") },
        { QStringLiteral("--passphrase-file"), file, tr("The key's passphrase: the first line of FILE") },
        { QStringLiteral("--ca"), file, tr("Certificate authorities to trust besides the system's, PEM") },
        { QStringLiteral("--insecure"), {}, tr("Take any certificate") },
        { QStringLiteral("--no-deflate"), {}, tr("Do not offer permessage-deflate") },
        { QStringLiteral("--send"), QStringLiteral("TEXT"),
          tr("A message to send once open; repeatable, in order") },
        { QStringLiteral("--send-file"), file,
          tr("A message to send, from FILE (-: standard input); repeatable, in order") },
        { QStringLiteral("--binary"), {}, tr("Send these messages as binary") },
        { QStringLiteral("--echo"), {}, tr("Send every data message back") },
        { QStringLiteral("--ping-every"), seconds, tr("Send pings") },
        { QStringLiteral("--for"), seconds, tr("Close so long after the connection was made") },
        { QStringLiteral("--count"), QStringLiteral("N"), tr("Close after N incoming data messages") },
        { QStringLiteral("--connect-timeout"), seconds, tr("All up to the answer 101; default 30") },
        { QStringLiteral("--close-timeout"), seconds, tr("Waiting for the server's Close; default 5") },
        { QStringLiteral("--max-message"), QStringLiteral("BYTES"),
          tr("The largest message taken; default 256 MiB") },
        { QStringLiteral("-v"), {}, tr("Show the headers of the answer") },
        later(QStringLiteral("--proxy")),
        later(QStringLiteral("--request")),
        later(QStringLiteral("--env")),
        { QStringLiteral("--location"), {}, {}, false },
    };
}

RecordPlan RecordPlan::from(const Arguments &arguments)
{
    RecordPlan plan;
    plan.request = requestFrom(arguments);
    plan.file = arguments.value(QStringLiteral("-o"));
    if (plan.file.isEmpty())
        throw UsageError{ tr("record needs -o FILE, the capture to make.") };
    plan.replacesFile = arguments.has(QStringLiteral("--force"));
    plan.messages = messagesFrom(arguments);
    plan.sendsBinary = arguments.has(QStringLiteral("--binary"));
    plan.echoes = arguments.has(QStringLiteral("--echo"));
    plan.isVerbose = arguments.has(QStringLiteral("-v"));
    plan.pingEvery = arguments.seconds(QStringLiteral("--ping-every"));
    plan.duration = arguments.seconds(QStringLiteral("--for"));
    plan.count = arguments.number(QStringLiteral("--count"), 1, unlimited);
    return plan;
}

} // namespace cli
