// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/formats/jsonlformat.h"

#include "captures/capturereader.h"
#include "captures/formats/recordjson.h"
#include "captures/formats/sink.h"

namespace captures {

bool writeJsonl(const CaptureReader &capture, QIODevice &out, const ExportOptions &options,
                wire::MaskedNames *masked)
{
    const SecretMask mask(!options.withSecrets, masked);
    Sink sink(out);
    capture.visit(options.connection, [&](const WholeRecord &record) {
        appendRecordJson(sink.text(), record, mask);
        sink.text().append('\n');
        return sink.flow();
    });
    return sink.flush();
}

} // namespace captures
