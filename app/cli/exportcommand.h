// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/formats/exportoptions.h"
#include "cli/command.h"

class QIODevice;

namespace captures {
class CaptureReader;
}

namespace cli {

// `export`: a capture as jsonl, csv or har, into a file or to standard output, or as a capture without
// secrets.
class ExportCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(cli::ExportCommand)

public:
    QString name() const override { return QStringLiteral("export"); }
    QString synopsis() const override;
    QString summary() const override;
    QList<Option> options() const override;
    int run(const Arguments &arguments) override;

private:
    using Format = bool (*)(const captures::CaptureReader &, QIODevice &, const captures::ExportOptions &,
                            wire::MaskedNames *);

    static Format formatNamed(const QString &name);
    static int writeCapture(const Arguments &arguments);
    static int writeTo(const QString &path, const captures::CaptureReader &capture, Format format,
                       const captures::ExportOptions &options, wire::MaskedNames &masked);
    static void tell(const wire::MaskedNames &masked);
};

} // namespace cli
