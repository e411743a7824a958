// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/preferences/connectionspage.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>

namespace shell {

namespace {

constexpr qint64 mebi = 1024 * 1024;
constexpr double longestTimeout = 3600; // seconds

} // namespace

ConnectionsPage::ConnectionsPage(Settings &settings, QWidget *parent)
    : PreferencesPage(settings, parent)
    , m_connectTimeout(makeTimeout("connectTimeout"))
    , m_closeTimeout(makeTimeout("closeTimeout"))
    , m_messageSize(new QSpinBox(this))
    , m_deflate(new QCheckBox(this))
    , m_verify(new QCheckBox(this))
    , m_connectLabel(addRow(m_connectTimeout))
    , m_closeLabel(addRow(m_closeTimeout))
    , m_sizeLabel(addRow(m_messageSize))
    , m_note(new QLabel(this))
{
    m_messageSize->setObjectName(QStringLiteral("messageSize"));
    m_messageSize->setRange(1, int(requests::Limits::maxMessageBytes / mebi));
    m_deflate->setObjectName(QStringLiteral("offersDeflate"));
    m_verify->setObjectName(QStringLiteral("verifiesPeer"));
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    form()->addRow(m_deflate);
    form()->addRow(m_verify);
    form()->addRow(m_note);
    connect(m_messageSize, &QSpinBox::valueChanged, this, &ConnectionsPage::store);
    for (const QCheckBox *box : { m_deflate, m_verify })
        connect(box, &QCheckBox::toggled, this, &ConnectionsPage::store);
}

QDoubleSpinBox *ConnectionsPage::makeTimeout(const char *name)
{
    auto *box = new QDoubleSpinBox(this);
    box->setObjectName(QString::fromLatin1(name));
    box->setRange(0.1, longestTimeout);
    box->setDecimals(1);
    connect(box, &QDoubleSpinBox::valueChanged, this, &ConnectionsPage::store);
    return box;
}

void ConnectionsPage::showSettings()
{
    const requests::Request blank = settings().blankRequest();
    m_isShowing = true;
    m_connectTimeout->setValue(std::chrono::duration<double>(blank.limits.connectTimeout).count());
    m_closeTimeout->setValue(std::chrono::duration<double>(blank.limits.closeTimeout).count());
    m_messageSize->setValue(int(blank.limits.messageBytes / mebi));
    m_deflate->setChecked(blank.offersDeflate);
    m_verify->setChecked(blank.tls.verifiesPeer);
    m_isShowing = false;
}

void ConnectionsPage::retranslate()
{
    m_connectLabel->setText(tr("Longest time to &connect"));
    m_closeLabel->setText(tr("Longest time to c&lose"));
    m_sizeLabel->setText(tr("Largest &message"));
    for (QDoubleSpinBox *box : { m_connectTimeout, m_closeTimeout })
        box->setSuffix(tr(" s", "seconds, behind a number"));
    m_messageSize->setSuffix(tr(" MiB"));
    m_deflate->setText(tr("Offer com&pression (permessage-deflate)"));
    m_verify->setText(tr("&Verify the certificate of the server"));
    m_note->setText(tr("New requests begin with these; each request can have its own."));
}

void ConnectionsPage::store()
{
    if (m_isShowing)
        return;
    using std::chrono::milliseconds;
    requests::Request blank;
    blank.limits.connectTimeout = milliseconds(qRound64(m_connectTimeout->value() * 1000));
    blank.limits.closeTimeout = milliseconds(qRound64(m_closeTimeout->value() * 1000));
    blank.limits.messageBytes = m_messageSize->value() * mebi;
    blank.offersDeflate = m_deflate->isChecked();
    blank.tls.verifiesPeer = m_verify->isChecked();
    settings().setBlankRequest(blank);
    Q_EMIT changed();
}

} // namespace shell
