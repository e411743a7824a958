// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/binaryservice.h"

#include "server/channel.h"
#include "server/services/samples.h"

namespace server {

void BinaryService::sendSamples(Channel &channel)
{
    for (const QByteArray &sample : { messagePackSample(), cborSample(), gzipSample(), pngSample() })
        channel.sendBinary(sample);
}

} // namespace server
