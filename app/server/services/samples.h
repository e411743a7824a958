// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace server {

// Real payloads of formats that services send, made here and always the same. The first two hold the map
// {"format": …, "temperatures": [21.5, -3, 0], "isSample": true, "nothing": null, "name": "红鲑"}.
QByteArray messagePackSample();
QByteArray cborSample();
QByteArray gzipSample(); // of a JSON text
QByteArray pngSample(); // 64×64 pixels, a gradient

} // namespace server
