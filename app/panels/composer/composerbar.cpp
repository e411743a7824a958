// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/composer/composerbar.h"

#include "models/figures.h"
#include "panels/look/icon.h"
#include "panels/look/tonelabel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace panels {

using Form = requests::Message::Form;

ComposerBar::ComposerBar(QWidget *parent)
    : QWidget(parent)
    , m_form(new QComboBox(this))
    , m_format(new QToolButton(this))
    , m_saved(new QToolButton(this))
    , m_history(new QToolButton(this))
    , m_size(new QLabel(this))
    , m_sign(new QLabel(this))
    , m_verdict(new ToneLabel(&Tones::muted, this))
    , m_broadcast(new QPushButton(this))
    , m_more(new QToolButton(this))
    , m_send(new QPushButton(this))
{
    m_form->setObjectName(QStringLiteral("composerForm"));
    m_saved->setObjectName(QStringLiteral("savedMessages"));
    m_history->setObjectName(QStringLiteral("sentMessages"));
    m_size->setObjectName(QStringLiteral("composerSize"));
    m_verdict->setObjectName(QStringLiteral("composerComplaint"));
    m_broadcast->setObjectName(QStringLiteral("broadcastButton"));
    m_send->setObjectName(QStringLiteral("sendButton"));
    m_send->setProperty("primary", true);
    m_size->setForegroundRole(QPalette::PlaceholderText);
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_verdict->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    drawSign();
    m_saved->setIcon(icon(QStringLiteral("saved")));
    m_saved->setMenu(new QMenu(m_saved));
    m_history->setIcon(icon(QStringLiteral("history")));
    for (QToolButton *button : { m_format, m_saved, m_history, m_more }) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setPopupMode(QToolButton::InstantPopup);
    }
    layOut();
    connect(m_form, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT formChosen(form()); });
    connect(m_history, &QToolButton::clicked, this, &ComposerBar::historyPressed);
    connect(m_broadcast, &QPushButton::clicked, this, &ComposerBar::broadcastPressed);
    connect(m_send, &QPushButton::clicked, this, &ComposerBar::sendPressed);
    retranslate();
    setVerdict(Verdict::None, {});
}

void ComposerBar::layOut()
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(8);
    layout->addWidget(m_form);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(2);
    for (QToolButton *button : { m_format, m_saved, m_history })
        tools->addWidget(button);
    layout->addLayout(tools);
    layout->addWidget(m_size);
    layout->addWidget(m_sign);
    layout->addWidget(m_verdict, 1);
    layout->addWidget(m_broadcast);
    layout->addWidget(m_more);
    layout->addWidget(m_send);
}

Form ComposerBar::form() const
{
    return Form(m_form->currentIndex());
}

void ComposerBar::setForm(Form form)
{
    const QSignalBlocker quiet(m_form);
    m_form->setCurrentIndex(int(form));
}

void ComposerBar::setSize(const QString &text)
{
    m_size->setText(text);
}

void ComposerBar::setVerdict(Verdict verdict, const QString &text)
{
    m_verdict->setTone(verdict == Verdict::Bad ? &Tones::bad : &Tones::muted);
    m_verdict->setText(text);
    m_verdict->setToolTip(models::plainTip(text));
    m_sign->setVisible(verdict == Verdict::Bad);
}

void ComposerBar::setSendFace(SendFace face, bool isEnabled)
{
    m_face = face;
    m_send->setEnabled(isEnabled);
    showFace();
}

void ComposerBar::setBroadcast(int connections)
{
    m_connections = connections;
    m_broadcast->setText(tr("Broadcast (%1)").arg(connections));
    m_broadcast->setToolTip(tr("Send to the %n ticked connection(s) that are open", nullptr, connections));
    m_broadcast->setVisible(connections > 0);
}

void ComposerBar::setMoreEnabled(bool isEnabled)
{
    m_more->setEnabled(isEnabled);
}

void ComposerBar::setFormatAction(QAction *action)
{
    m_format->setDefaultAction(action);
    m_format->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_format->setAccessibleName(tr("Format"));
}

void ComposerBar::setMoreActions(const QList<QAction *> &actions)
{
    m_more->addActions(actions);
}

QMenu *ComposerBar::savedMenu() const
{
    return m_saved->menu();
}

const QWidget *ComposerBar::historyButton() const
{
    return m_history;
}

void ComposerBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        drawSign();
    QWidget::changeEvent(event);
}

void ComposerBar::retranslate()
{
    const int chosen = std::max(0, m_form->currentIndex());
    const QSignalBlocker quiet(m_form);
    m_form->clear();
    m_form->addItems({ tr("Text"), QStringLiteral("JSON"), QStringLiteral("XML"), QStringLiteral("HTML"),
                       tr("Binary as hex"), tr("Binary as Base64"), tr("Binary from a file") });
    m_form->setCurrentIndex(chosen);
    m_form->setAccessibleName(tr("Form of the message"));
    m_verdict->setAccessibleName(tr("What is to be said of the message"));
    m_format->setAccessibleName(tr("Format"));
    m_saved->setAccessibleName(tr("Saved messages of the request"));
    m_saved->setToolTip(tr("Saved messages of the request"));
    m_history->setAccessibleName(tr("Messages sent before"));
    m_history->setToolTip(tr("Messages sent before (Alt+Up, Alt+Down)"));
    m_more->setText(tr("More"));
    m_more->setToolTip(tr("Send and clear, ping, pong, close"));
    m_more->setAccessibleName(tr("More ways to send"));
    setBroadcast(m_connections);
    showFace();
}

void ComposerBar::showFace()
{
    switch (m_face) {
    case SendFace::Send:
        m_send->setText(tr("Send"));
        m_send->setToolTip(tr("Send (Ctrl+Enter)"));
        break;
    case SendFace::SendAnyway:
        m_send->setText(tr("Send anyway"));
        m_send->setToolTip(tr("Send it as it stands, with its fault (Ctrl+Enter)"));
        break;
    case SendFace::Cancel:
        m_send->setText(tr("Cancel"));
        m_send->setToolTip(tr("Send nothing"));
        break;
    }
    const QString sign = m_face == SendFace::Cancel ? QStringLiteral("cancel") : QStringLiteral("send");
    m_send->setIcon(icon(sign, Qt::white));
}

void ComposerBar::drawSign()
{
    m_sign->setPixmap(
        icon(QStringLiteral("warning"), tonesFor(palette()).bad).pixmap(fontMetrics().height()));
}

} // namespace panels
