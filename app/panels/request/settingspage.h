// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/request/requestpage.h"

class QCheckBox;
class QLabel;
class QLineEdit;

namespace panels {

class LimitsForm;
class OrderedList;
class TlsForm;

// What else a connect depends on: subprotocols, origin, compression, TLS and limits.
class SettingsPage : public RequestPage
{
    Q_OBJECT

public:
    explicit SettingsPage(models::Draft &draft, QWidget *parent = nullptr);

    static QString label(); // its name, of use before it is made

protected:
    QString name() const override { return label(); }
    bool differs(const requests::Request &a, const requests::Request &b) const override;
    void showRequest() override;
    void retranslate() override;

private:
    QWidget *makeHandshakeForm();
    void observe();
    void checkSubprotocols();

    OrderedList *m_subprotocols;
    QLineEdit *m_origin;
    QCheckBox *m_deflate;
    QLabel *m_subprotocolsLabel;
    QLabel *m_originLabel;
    QLabel *m_complaint;
    TlsForm *m_tls;
    LimitsForm *m_limits;
};

} // namespace panels
