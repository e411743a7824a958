// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/formats/secretmask.h"

#include <QByteArray>
#include <QByteArrayList>

namespace captures {

struct WholeRecord;

enum class PayloadShown { Yes, No };

// Appends the JSON object that interfaces.md's jsonl has for a record.
void appendRecordJson(QByteArray &out, const WholeRecord &record, const SecretMask &mask,
                      PayloadShown payload = PayloadShown::Yes);

// The jsonl keys that are true for Row::flags, in jsonl's order: "compressed", "truncated" …
QByteArrayList flagWords(quint32 flags);

// True if the payload is shown as text: a text message that is UTF-8 to its end.
bool isShownAsText(const WholeRecord &record);

} // namespace captures
