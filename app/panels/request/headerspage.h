// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pairsmodel.h"
#include "panels/request/requestpage.h"

namespace panels {

class HeadPreview;
class PairTable;

// The headers of the handshake as a table, checked as one types, and beside it the head as it will be sent.
class HeadersPage : public RequestPage
{
    Q_OBJECT

public:
    explicit HeadersPage(models::Draft &draft, QWidget *parent = nullptr);
    ~HeadersPage() override;

    static QString label(); // its name, of use before it is made

protected:
    QString name() const override { return label(); }
    qsizetype count() const override;
    bool differs(const requests::Request &a, const requests::Request &b) const override;
    void showRequest() override;
    void retranslate() override;

private:
    QList<requests::Header> headers() const;
    models::PairsModel::Note judge(const models::Pair &pair) const;

    PairTable *m_table;
    HeadPreview *m_preview;
    QList<QByteArray> m_automatic; // names of the lines that are sent by themselves
};

} // namespace panels
