// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/request.h"

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLabel;

namespace panels {

class FileField;
class SecretField;

// How a request meets TLS: whether the server's certificate is checked, by which authorities, and with which
// certificate of our own.
class TlsForm : public QWidget
{
    Q_OBJECT

public:
    explicit TlsForm(QWidget *parent = nullptr);

    void setTls(const requests::Tls &tls);

Q_SIGNALS:
    void edited(const requests::Tls &tls);

protected:
    void changeEvent(QEvent *event) override;

private:
    template <typename Set> void edit(Set set)
    {
        requests::Tls tls = m_tls;
        set(tls);
        setTls(tls);
        Q_EMIT edited(tls);
    }
    QLabel *addRow(QFormLayout &form, QWidget *field);
    void retranslate();

    requests::Tls m_tls;
    QCheckBox *m_verify;
    QLabel *m_warning;
    FileField *m_authority;
    FileField *m_certificate;
    FileField *m_key;
    SecretField *m_passphrase;
    QLabel *m_authorityLabel = nullptr;
    QLabel *m_certificateLabel = nullptr;
    QLabel *m_keyLabel = nullptr;
    QLabel *m_passphraseLabel = nullptr;
};

} // namespace panels
