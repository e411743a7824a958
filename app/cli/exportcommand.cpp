// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exportcommand.h"

#include "captures/captureerror.h"
#include "captures/capturereader.h"
#include "captures/formats/csvformat.h"
#include "captures/formats/harformat.h"
#include "captures/formats/jsonlformat.h"
#include "cli/terminal.h"
#include "files/safefile.h"

#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <limits>

namespace cli {

namespace {

// Throws UsageError if there is no such connection.
void check(const captures::CaptureReader &capture, captures::ConnectionId connection)
{
    const auto all = capture.connections();
    const bool isThere =
        std::any_of(all.begin(), all.end(), [&](const auto &one) { return one.id == connection; });
    if (!isThere)
        throw UsageError{ QCoreApplication::translate("cli::ExportCommand",
                                                      "The capture has no connection %1.")
                              .arg(qint64(connection)) };
}

// Pipes and devices cannot be replaced by a finished file.
bool isSpecial(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() && !file.isFile();
}

} // namespace

QString ExportCommand::synopsis() const
{
    return QStringLiteral(
        "export FILE --format jsonl|csv|har|wscap [-o OUT] [--connection N] [--with-secrets]");
}

QString ExportCommand::summary() const
{
    return tr("Write a capture in another format");
}

QList<Option> ExportCommand::options() const
{
    return {
        { QStringLiteral("--format"), QStringLiteral("FORMAT"),
          tr("jsonl, csv, har, or wscap: a capture again, to give away") },
        { QStringLiteral("-o"), QStringLiteral("OUT"), tr("Where to write; without it to standard output") },
        { QStringLiteral("--connection"), QStringLiteral("N"), tr("Only the connection of that number") },
        { QStringLiteral("--with-secrets"), {}, tr("Do not mask credentials, cookies and tokens") },
        { QStringLiteral("--filter"), QStringLiteral("F"), {}, false },
    };
}

ExportCommand::Format ExportCommand::formatNamed(const QString &name)
{
    if (name == QLatin1String("jsonl"))
        return captures::writeJsonl;
    if (name == QLatin1String("csv"))
        return captures::writeCsv;
    if (name == QLatin1String("har"))
        return captures::writeHar;
    if (name == QLatin1String("pcapng"))
        throw UsageError{ tr("--format pcapng: not yet") };
    throw UsageError{ tr("--format takes jsonl, csv, har or wscap, not \"%1\".").arg(name) };
}

int ExportCommand::run(const Arguments &arguments)
{
    if (arguments.words().size() != 1)
        throw UsageError{ tr("export takes one capture file.") };
    if (arguments.value(QStringLiteral("--format")) == QLatin1String("wscap"))
        return writeCapture(arguments);
    const Format format = formatNamed(arguments.value(QStringLiteral("--format")));
    captures::ExportOptions options;
    options.withSecrets = arguments.has(QStringLiteral("--with-secrets"));
    const auto connection =
        arguments.number(QStringLiteral("--connection"), 1, std::numeric_limits<qint32>::max());
    const QString out = arguments.value(QStringLiteral("-o"));
    try {
        const captures::CaptureReader capture(arguments.words().first());
        if (connection) {
            options.connection = captures::ConnectionId(*connection);
            check(capture, *options.connection);
        }
        if (!out.isEmpty() && QFileInfo(out) == QFileInfo(capture.path()))
            throw UsageError{ tr("-o names the capture itself.") };
        wire::MaskedNames masked;
        const int status = writeTo(out, capture, format, options, masked);
        if (status == Done)
            tell(masked);
        if (status != Done || capture.loss().isEmpty())
            return status;
        say(capture.loss());
        return NotConnected;
    } catch (const captures::CaptureError &error) {
        say(error.text());
        return NotConnected;
    }
}

int ExportCommand::writeCapture(const Arguments &arguments)
{
    const QString from = arguments.words().first();
    const QString out = arguments.value(QStringLiteral("-o"));
    if (out.isEmpty() || isSpecial(out))
        throw UsageError{ tr("--format wscap needs a file: -o OUT.") };
    if (arguments.has(QStringLiteral("--connection")))
        throw UsageError{ tr("--format wscap takes all connections.") };
    try {
        if (arguments.has(QStringLiteral("--with-secrets")))
            captures::saveCopy(from, out, true);
        else
            tell(captures::saveMaskedCopy(from, out, true));
        return Done;
    } catch (const captures::CaptureError &error) {
        say(error.text());
        return error.kind() == captures::CaptureError::Kind::Unwritable ? NotWritten : NotConnected;
    }
}

void ExportCommand::tell(const wire::MaskedNames &masked)
{
    if (!masked.isEmpty())
        say(tr("Masked: %1. --with-secrets leaves them as they are.").arg(QString::fromUtf8(masked.text())));
}

int ExportCommand::writeTo(const QString &path, const captures::CaptureReader &capture, Format format,
                           const captures::ExportOptions &options, wire::MaskedNames &masked)
{
    const auto fail = [&](const QIODevice &device) {
        say(tr("Cannot write %1: %2")
                .arg(path.isEmpty() ? tr("standard output") : path, device.errorString()));
        return NotWritten;
    };
    if (path.isEmpty() || isSpecial(path)) {
        QFile file(path);
        const bool isOpen =
            path.isEmpty() ? file.open(stdout, QIODevice::WriteOnly) : file.open(QIODevice::WriteOnly);
        return isOpen && format(capture, file, options, &masked) && file.flush() ? Done : fail(file);
    }
    files::SafeFile file(path, files::SafeFile::Access::OwnerOnly);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && format(capture, file, options, &masked) && file.commit();
    return isWritten ? Done : fail(file);
}

} // namespace cli
