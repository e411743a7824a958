// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/address/addresspanel.h"

#include "models/connectioncommands.h"
#include "models/draft.h"
#include "models/workingcopies.h"
#include "panels/address/statemark.h"
#include "panels/look/icon.h"
#include "panels/look/tonelabel.h"
#include "requests/url.h"

#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace panels {

using models::Subject;

AddressPanel::AddressPanel(models::ConnectionCommands &commands, models::Focus &focus, models::Draft &draft,
                           QWidget *parent)
    : QWidget(parent)
    , m_commands(commands)
    , m_focus(focus)
    , m_draft(draft)
    , m_url(new QComboBox(this))
    , m_lock(new QAction(this))
    , m_mark(new StateMark(this))
    , m_button(new QPushButton(this))
    , m_trouble(new ToneLabel(&Tones::bad, this))
{
    m_url->setEditable(true);
    m_url->setInsertPolicy(QComboBox::NoInsert);
    // What was typed is what is connected to: no completion in place, and letters keep their case.
    m_url->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_url->completer()->setCaseSensitivity(Qt::CaseSensitive);
    m_url->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_url->setMinimumContentsLength(20);
    m_url->setObjectName(QStringLiteral("url"));
    m_url->lineEdit()->addAction(m_lock, QLineEdit::LeadingPosition);
    m_lock->setObjectName(QStringLiteral("lock"));
    m_button->setObjectName(QStringLiteral("connectButton"));
    m_button->setProperty("primary", true);
    m_trouble->setWordWrap(true);
    m_trouble->hide();

    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(m_url);
    bar->addWidget(m_mark);
    bar->addWidget(m_button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(4);
    layout->addLayout(bar);
    layout->addWidget(m_trouble);
    setFocusProxy(m_url);

    connect(m_url->lineEdit(), &QLineEdit::returnPressed, this, &AddressPanel::connectNow);
    connect(m_url->lineEdit(), &QLineEdit::textEdited, this, [this](const QString &text) {
        m_trouble->hide();
        m_draft.setUrl(text);
        showState();
    });
    connect(m_url, &QComboBox::textActivated, &draft, &models::Draft::setUrl);
    connect(m_button, &QPushButton::clicked, this, &AddressPanel::press);
    connect(&draft, &models::Draft::replaced, this, &AddressPanel::showDraft);
    connect(&draft, &models::Draft::requestChanged, this, &AddressPanel::showDraft);
    connect(&commands, &models::ConnectionCommands::changed, this, &AddressPanel::showState);
    retranslate();
    showDraft();
}

void AddressPanel::setRecentUrls(const QStringList &urls)
{
    const QString text = m_url->currentText();
    m_url->clear();
    m_url->addItems(urls);
    m_url->setEditText(text);
}

void AddressPanel::editUrl()
{
    m_url->setFocus(Qt::ShortcutFocusReason);
    m_url->lineEdit()->selectAll();
}

void AddressPanel::beginNew()
{
    m_focus.lookAtWholeCapture();
    m_draft.setRequest(m_draft.blank());
    editUrl();
}

void AddressPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AddressPanel::retranslate()
{
    m_url->setAccessibleName(tr("WebSocket URL"));
    m_url->lineEdit()->setAccessibleName(tr("WebSocket URL"));
    m_url->lineEdit()->setPlaceholderText(tr("ws://localhost:8080/path or wss://example.com"));
    showState();
}

// What is being typed stays as it is: the cursor too.
void AddressPanel::showDraft()
{
    if (m_draft.request().url != m_url->currentText()) {
        m_trouble->hide();
        m_url->setEditText(m_draft.request().url);
    }
    showState();
}

void AddressPanel::showState()
{
    const sessions::ConnectionStatus *status = m_commands.current();
    const bool isOther = m_url->currentText().trimmed() != subjectUrl();
    m_mark->setStatus(isOther ? nullptr : status);
    const bool disconnects = m_commands.isLive() && !isOther;
    const bool isConnecting = disconnects && status->state == sessions::State::Connecting;
    m_button->setText(isConnecting ? tr("Cancel") : disconnects ? tr("Disconnect") : tr("Connect"));
    m_button->setProperty("primary", !disconnects);
    m_button->update();
    const QString name = isConnecting ? QStringLiteral("cancel")
        : disconnects                 ? QStringLiteral("disconnect")
                                      : QStringLiteral("connect");
    m_button->setIcon(disconnects ? icon(name) : icon(name, Qt::white));
    m_button->setEnabled(m_commands.canRecord());
    m_url->setEnabled(m_commands.canRecord());
    showLock();
}

// How safe the way is that a connect would take; nothing where it is open.
void AddressPanel::showLock()
{
    const requests::UrlResult parsed = requests::parseUrl(m_url->currentText().trimmed());
    const bool isSecure = parsed.url && parsed.url->isSecure;
    const bool isVerified = m_draft.request().tls.verifiesPeer;
    m_lock->setVisible(isSecure);
    m_lock->setIcon(isVerified ? icon(QStringLiteral("lock"), &Tones::good)
                               : icon(QStringLiteral("lock-open"), &Tones::bad));
    const QString text = !isSecure ? QString()
        : isVerified               ? tr("Encrypted (TLS); the server's certificate is checked")
                                   : tr("Encrypted (TLS), but any certificate is taken: see Settings");
    m_lock->setToolTip(text);
    m_url->lineEdit()->setAccessibleDescription(text);
}

void AddressPanel::connectNow()
{
    const QString text = m_url->currentText().trimmed();
    if (text.isEmpty()) {
        warn(tr("Type the address of a WebSocket server first, for example ws://localhost:8080/."));
        return;
    }
    const requests::UrlResult parsed = requests::parseUrl(text);
    if (!parsed.url && !models::WorkingCopies::needsDemo(m_draft.request())) { // filled in at the connect
        warn(parsed.error);
        return;
    }
    m_trouble->hide();
    m_commands.connectTo(text);
}

void AddressPanel::press()
{
    const bool isOther = m_url->currentText().trimmed() != subjectUrl();
    if (m_commands.isLive() && !isOther)
        m_commands.disconnect();
    else
        connectNow();
}

void AddressPanel::warn(const QString &text)
{
    m_trouble->setText(text);
    m_trouble->show();
}

QString AddressPanel::subjectUrl() const
{
    if (m_focus.subject().kind == Subject::Kind::Recent)
        return m_focus.subject().request.url;
    return m_commands.current() ? m_commands.current()->request.url : QString();
}

} // namespace panels
