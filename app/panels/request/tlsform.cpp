// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/request/tlsform.h"

#include "panels/look/tonelabel.h"
#include "panels/request/filefield.h"
#include "panels/request/secretfield.h"

#include <QCheckBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace panels {

using requests::Tls;

TlsForm::TlsForm(QWidget *parent)
    : QWidget(parent)
    , m_verify(new QCheckBox(this))
    , m_warning(new ToneLabel(&Tones::bad, this))
    , m_authority(new FileField(this))
    , m_certificate(new FileField(this))
    , m_key(new FileField(this))
    , m_passphrase(new SecretField(this))
{
    m_verify->setObjectName(QStringLiteral("verifyPeer"));
    m_warning->setObjectName(QStringLiteral("verifyWarning"));
    m_warning->setWordWrap(true);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(8);
    form->addRow(m_verify);
    form->addRow(m_warning);
    m_authorityLabel = addRow(*form, m_authority);
    m_certificateLabel = addRow(*form, m_certificate);
    m_keyLabel = addRow(*form, m_key);
    m_passphraseLabel = addRow(*form, m_passphrase);
    connect(m_verify, &QCheckBox::toggled, this,
            [this](bool on) { edit([on](Tls &tls) { tls.verifiesPeer = on; }); });
    connect(m_authority, &FileField::edited, this,
            [this](const QString &path) { edit([&](Tls &tls) { tls.authorityFile = path; }); });
    connect(m_certificate, &FileField::edited, this,
            [this](const QString &path) { edit([&](Tls &tls) { tls.certificateFile = path; }); });
    connect(m_key, &FileField::edited, this,
            [this](const QString &path) { edit([&](Tls &tls) { tls.keyFile = path; }); });
    connect(m_passphrase, &SecretField::edited, this,
            [this](const QString &text) { edit([&](Tls &tls) { tls.passphrase = text; }); });
    retranslate();
    setTls({});
}

void TlsForm::setTls(const Tls &tls)
{
    m_tls = tls;
    const QSignalBlocker blocker(m_verify);
    m_verify->setChecked(tls.verifiesPeer);
    m_warning->setVisible(!tls.verifiesPeer);
    m_authority->setPath(tls.authorityFile);
    m_certificate->setPath(tls.certificateFile);
    m_key->setPath(tls.keyFile);
    m_passphrase->setText(tls.passphrase);
}

void TlsForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

QLabel *TlsForm::addRow(QFormLayout &form, QWidget *field)
{
    auto *label = new QLabel(this);
    form.addRow(label, field);
    return label;
}

void TlsForm::retranslate()
{
    m_verify->setText(tr("Check the server's certificate (wss)"));
    m_warning->setText(
        tr("⚠ Any certificate is taken: whoever stands between you and the server can read and "
           "change everything. For tests only."));
    m_authorityLabel->setText(tr("Own authority"));
    m_authority->setNames(QStringLiteral("authorityFile"), tr("Own certificate authority (PEM)"));
    m_authority->setPlaceholder(tr("PEM file, added to the system's"));
    m_certificateLabel->setText(tr("Client certificate"));
    m_certificate->setNames(QStringLiteral("certificateFile"), tr("Client certificate (PEM)"));
    m_certificate->setPlaceholder(tr("PEM file"));
    m_keyLabel->setText(tr("Client key"));
    m_key->setNames(QStringLiteral("keyFile"), tr("Client key (PEM)"));
    m_key->setPlaceholder(tr("PEM file"));
    m_passphraseLabel->setText(tr("Passphrase"));
    m_passphrase->setNames(QStringLiteral("passphrase"), tr("Passphrase of the key"));
}

} // namespace panels
