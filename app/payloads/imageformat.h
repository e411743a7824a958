// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace payloads {

// "png", "jpeg", "gif", "bmp" or "webp" if `bytes` begins like one; else empty. SVG is text and never an
// image here: it may hold scripts and links.
QByteArray imageFormat(QByteArrayView bytes);

} // namespace payloads
