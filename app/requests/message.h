// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace requests {

// A message as it is written before it is sent: saved with a request, or in the composer.
struct Message
{
    // How `content` is meant. Text, Json, Xml and Html leave as text messages, the others as binary ones.
    enum class Form { Text, Json, Xml, Html, Hex, Base64, File };

    QString name; // of a saved message
    Form form = Form::Text;
    QString content; // as typed; of File: its path

    bool isText() const { return form <= Form::Html; }
    friend bool operator==(const Message &, const Message &) = default;
};

} // namespace requests
