// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <chrono>

namespace server {

// The parameters behind the "?" of a request target. What is not there has a default; what makes no sense is
// complained about in words for a 400. Of a repeated name the first counts, unknown names are let pass.
class Query
{
public:
    explicit Query(QByteArrayView target);

    // A whole number; the suffixes k, M, G (1000) and Ki, Mi, Gi (1024) are understood.
    qint64 number(QByteArrayView name, qint64 otherwise, qint64 least, qint64 most);
    // A time in milliseconds, 1 ms to an hour.
    std::chrono::milliseconds milliseconds(QByteArrayView name, std::chrono::milliseconds otherwise);
    // Percent-decoded bytes.
    QByteArray text(QByteArrayView name, const QByteArray &otherwise = {}) const;

    // The first complaint: "count must be a whole number from 0 to 10, not \"x\""; empty if there was none.
    QByteArray error() const { return m_error; }

private:
    struct Parameter
    {
        QByteArray name;
        QByteArray value;
    };

    const Parameter *find(QByteArrayView name) const;

    QList<Parameter> m_parameters;
    QByteArray m_error;
};

// The authority of a request target in absolute form (RFC 9112 §3.2.2), "127.0.0.1:4711", which counts
// instead of the Host header; empty if it has none.
QByteArray authorityOf(QByteArrayView target);
// The path of a request target in origin or absolute form, before "?", percent-decoding left undone.
QByteArray pathOf(QByteArrayView target);

} // namespace server
