// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/request/authorizationpage.h"

#include "panels/request/secretfield.h"
#include "requests/url.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace panels {

using Scheme = requests::Authorization::Scheme;

AuthorizationPage::AuthorizationPage(models::Draft &draft, QWidget *parent)
    : RequestPage(draft, parent)
    , m_scheme(new QComboBox(this))
    , m_user(new QLineEdit(this))
    , m_secret(new SecretField(this))
    , m_schemeLabel(new QLabel(this))
    , m_userLabel(new QLabel(this))
    , m_secretLabel(new QLabel(this))
    , m_advice(new QLabel(this))
    , m_hint(new QLabel(this))
{
    m_scheme->setObjectName(QStringLiteral("authorizationScheme"));
    m_scheme->addItems({ {}, {}, {} }); // in the order of Scheme
    m_user->setObjectName(QStringLiteral("authorizationUser"));
    lay();
    connect(m_scheme, &QComboBox::currentIndexChanged, this, [this](int index) {
        edit([index](requests::Request &request) { request.authorization.scheme = Scheme(index); });
    });
    connect(m_user, &QLineEdit::textEdited, this, [this](const QString &text) {
        edit([&text](requests::Request &request) { request.authorization.user = text; });
    });
    connect(m_secret, &SecretField::edited, this, [this](const QString &text) {
        edit([&text](requests::Request &request) { request.authorization.secret = text; });
    });
    begin();
}

void AuthorizationPage::lay()
{
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->addRow(m_schemeLabel, m_scheme);
    layout->addRow(m_userLabel, m_user);
    layout->addRow(m_secretLabel, m_secret);
    layout->addRow(m_advice);
    layout->addRow(m_hint);
    for (QLabel *label : { m_advice, m_hint }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    const int most = fontMetrics().averageCharWidth() * 70;
    for (QWidget *field : { static_cast<QWidget *>(m_scheme), static_cast<QWidget *>(m_user),
                            static_cast<QWidget *>(m_secret) })
        field->setMaximumWidth(most);
    setFocusProxy(m_scheme);
}

QString AuthorizationPage::label()
{
    return tr("Authorization");
}

bool AuthorizationPage::differs(const requests::Request &a, const requests::Request &b) const
{
    return a.authorization != b.authorization;
}

void AuthorizationPage::showRequest()
{
    const requests::Authorization &shown = request().authorization;
    const QSignalBlocker blocker(m_scheme);
    m_scheme->setCurrentIndex(int(shown.scheme));
    if (m_user->text() != shown.user)
        m_user->setText(shown.user);
    m_secret->setText(shown.secret);
    showFields();
}

void AuthorizationPage::showFields()
{
    const Scheme scheme = request().authorization.scheme;
    for (QWidget *widget : { static_cast<QWidget *>(m_user), static_cast<QWidget *>(m_userLabel) })
        widget->setVisible(scheme == Scheme::Basic);
    for (QWidget *widget : { static_cast<QWidget *>(m_secret), static_cast<QWidget *>(m_secretLabel),
                             static_cast<QWidget *>(m_hint) })
        widget->setVisible(scheme != Scheme::None);
    const QString secret = scheme == Scheme::Basic ? tr("Password") : tr("Token");
    m_secretLabel->setText(secret);
    m_secret->setNames(QStringLiteral("authorizationSecret"), secret);
    m_advice->setText(advice());
    m_advice->setVisible(!m_advice->text().isEmpty());
}

// What else decides on the line that is sent.
QString AuthorizationPage::advice() const
{
    const auto isAuthorization = [](const requests::Header &header) {
        return header.isEnabled && header.name.compare("Authorization", Qt::CaseInsensitive) == 0;
    };
    const Scheme scheme = request().authorization.scheme;
    const bool hasUserInfo = requests::withoutUserInfo(request().url) != request().url;
    if (std::any_of(request().headers.begin(), request().headers.end(), isAuthorization))
        return tr("The header “Authorization” is sent instead of what is set here.");
    if (scheme == Scheme::None && hasUserInfo)
        return tr("User and password of the URL are sent as basic authorization.");
    return scheme == Scheme::None ? tr("Nothing is sent: the server sees no credentials.") : QString();
}

void AuthorizationPage::retranslate()
{
    m_schemeLabel->setText(tr("Type", "of authorization"));
    m_userLabel->setText(tr("User"));
    m_scheme->setAccessibleName(tr("Type of authorization"));
    m_user->setAccessibleName(tr("User"));
    m_scheme->setItemText(int(Scheme::None), tr("None", "authorization"));
    m_scheme->setItemText(int(Scheme::Basic), tr("Basic (user and password)"));
    m_scheme->setItemText(int(Scheme::Bearer), tr("Bearer token"));
    m_hint->setText(
        tr("Secrets are kept in memory only: they are not saved in collections, and are gone when "
           "Sockeye ends."));
    showFields();
}

} // namespace panels
