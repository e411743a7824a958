// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace connections {

// What answered, told from the first bytes of something that is not HTTP: TLS, HTTP/2, SSH, a database …, and
// what to do; translated. The more bytes, the surer. `isSecure`: it answered under TLS.
QString describeForeignProtocol(const QByteArray &firstBytes, bool isSecure);

} // namespace connections
