// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/request/settingspage.h"

#include "panels/look/tonelabel.h"
#include "panels/request/limitsform.h"
#include "panels/request/orderedlist.h"
#include "panels/request/tlsform.h"
#include "wire/headerfields.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalBlocker>

#include <algorithm>

namespace panels {

using requests::Request;

SettingsPage::SettingsPage(models::Draft &draft, QWidget *parent)
    : RequestPage(draft, parent)
    , m_subprotocols(new OrderedList(this))
    , m_origin(new QLineEdit(this))
    , m_deflate(new QCheckBox(this))
    , m_subprotocolsLabel(new QLabel(this))
    , m_originLabel(new QLabel(this))
    , m_complaint(new ToneLabel(&Tones::bad, this))
    , m_tls(new TlsForm(this))
    , m_limits(new LimitsForm(this))
{
    auto *content = new QWidget;
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(12, 12, 12, 12);
    columns->setSpacing(32);
    auto *left = new QVBoxLayout;
    left->setSpacing(16);
    left->addWidget(makeHandshakeForm());
    left->addWidget(m_limits);
    left->addStretch(1);
    columns->addLayout(left, 1);
    columns->addWidget(m_tls, 1, Qt::AlignTop);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("settingsPage"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    setFocusProxy(m_subprotocols);
    observe();
    begin();
}

QWidget *SettingsPage::makeHandshakeForm()
{
    m_subprotocols->setNames(QStringLiteral("subprotocols"), QString());
    m_origin->setObjectName(QStringLiteral("origin"));
    m_deflate->setObjectName(QStringLiteral("deflate"));
    m_complaint->setWordWrap(true);
    auto *box = new QWidget(this);
    auto *form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(8);
    form->addRow(m_subprotocolsLabel, m_subprotocols);
    form->addRow(QString(), m_complaint);
    form->addRow(m_originLabel, m_origin);
    form->addRow(QString(), m_deflate);
    return box;
}

void SettingsPage::observe()
{
    connect(m_subprotocols, &OrderedList::edited, this, [this](const QStringList &words) {
        edit([&words](Request &request) { request.subprotocols = words; });
    });
    connect(m_origin, &QLineEdit::textEdited, this, [this](const QString &text) {
        edit([&text](Request &request) { request.origin = text.trimmed(); });
    });
    connect(m_deflate, &QCheckBox::toggled, this,
            [this](bool on) { edit([on](Request &request) { request.offersDeflate = on; }); });
    connect(m_tls, &TlsForm::edited, this,
            [this](const requests::Tls &tls) { edit([&tls](Request &request) { request.tls = tls; }); });
    connect(m_limits, &LimitsForm::edited, this, [this](const requests::Limits &limits) {
        edit([&limits](Request &request) { request.limits = limits; });
    });
}

QString SettingsPage::label()
{
    return tr("Settings", "of a request");
}

bool SettingsPage::differs(const Request &a, const Request &b) const
{
    return a.subprotocols != b.subprotocols || a.origin != b.origin || a.offersDeflate != b.offersDeflate
        || a.tls != b.tls || a.limits != b.limits;
}

void SettingsPage::showRequest()
{
    const QSignalBlocker blocker(m_deflate);
    m_subprotocols->setWords(request().subprotocols);
    if (m_origin->text().trimmed() != request().origin)
        m_origin->setText(request().origin);
    m_deflate->setChecked(request().offersDeflate);
    m_tls->setTls(request().tls);
    m_limits->setLimits(request().limits);
    checkSubprotocols();
}

// RFC 6455 §4.1: each is a token.
void SettingsPage::checkSubprotocols()
{
    const QStringList words = m_subprotocols->words();
    const auto wrong = std::find_if(words.begin(), words.end(),
                                    [](const QString &word) { return !wire::isToken(word.toUtf8()); });
    m_complaint->setVisible(wrong != words.end());
    if (wrong == words.end())
        return;
    m_complaint->setText(
        tr("⚠ “%1” is no subprotocol: a name is letters, digits and -_.!#$%&'*+^`|~, without blanks.")
            .arg(*wrong));
}

void SettingsPage::retranslate()
{
    m_subprotocolsLabel->setText(tr("Subprotocols"));
    m_subprotocols->setNames(QStringLiteral("subprotocols"), tr("Subprotocols"));
    m_subprotocols->setPlaceholder(tr("Add one, preferred first"));
    m_originLabel->setText(tr("Origin"));
    m_origin->setAccessibleName(tr("Origin"));
    m_origin->setPlaceholderText(tr("https://app.example.com – none is sent if empty"));
    m_deflate->setText(tr("Offer compression (permessage-deflate)"));
    checkSubprotocols();
}

} // namespace panels
