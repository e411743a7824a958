// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/request/requestpage.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace panels {

class SecretField;

// How the request authorizes itself: not at all, by user and password, or by a token.
class AuthorizationPage : public RequestPage
{
    Q_OBJECT

public:
    explicit AuthorizationPage(models::Draft &draft, QWidget *parent = nullptr);

    static QString label(); // its name, of use before it is made

protected:
    QString name() const override { return label(); }
    bool differs(const requests::Request &a, const requests::Request &b) const override;
    void showRequest() override;
    void retranslate() override;

private:
    void lay();
    void showFields();
    QString advice() const;

    QComboBox *m_scheme;
    QLineEdit *m_user;
    SecretField *m_secret;
    QLabel *m_schemeLabel;
    QLabel *m_userLabel;
    QLabel *m_secretLabel;
    QLabel *m_advice;
    QLabel *m_hint;
};

} // namespace panels
