// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/request/requestpage.h"

namespace panels {

class PairTable;

// The query parameters as a table, in step with the URL both ways as one types.
class ParametersPage : public RequestPage
{
    Q_OBJECT

public:
    explicit ParametersPage(models::Draft &draft, QWidget *parent = nullptr);

    static QString label(); // its name, of use before it is made

protected:
    QString name() const override { return label(); }
    qsizetype count() const override;
    bool differs(const requests::Request &a, const requests::Request &b) const override;
    void showRequest() override;
    void retranslate() override;

private:
    QList<requests::Parameter> parameters() const;

    PairTable *m_table;
};

} // namespace panels
