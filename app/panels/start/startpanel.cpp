// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/start/startpanel.h"

#include "panels/look/clearableline.h"
#include "panels/look/icon.h"
#include "panels/look/mnemonic.h"
#include "panels/look/tonelabel.h"
#include "requests/url.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace panels {

namespace {

constexpr qsizetype maxRows = 6;
constexpr int markSize = 56;

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLabel *heading(QWidget *parent)
{
    QLabel *label = plainLabel(parent);
    QFont bold = label->font();
    bold.setWeight(QFont::DemiBold);
    label->setFont(bold);
    return label;
}

// A button that does what the action says, and is only pressed when that can be done.
void followAction(QPushButton *button, QAction *action)
{
    const auto show = [button, action] {
        button->setText(withoutMnemonic(action->text()));
        button->setToolTip(action->toolTip());
        button->setIcon(action->icon());
        button->setEnabled(action->isEnabled());
    };
    QObject::connect(action, &QAction::changed, button, show);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    show();
}

// Lines break between the actions only.
QString keysOf(const QList<QAction *> &actions)
{
    QStringList parts;
    for (const QAction *action : actions) {
        QString name = withoutMnemonic(action->text()).remove(QStringLiteral("…"));
        parts += action->shortcut().toString(QKeySequence::NativeText) + QStringLiteral("\u2007")
            + name.replace(QLatin1Char(' '), QChar::Nbsp);
    }
    return parts.join(QStringLiteral("   \u2003"));
}

} // namespace

StartPanel::StartPanel(QWidget *parent)
    : QWidget(parent)
    , m_keys(plainLabel(this))
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout;
    column->setSpacing(16);
    column->addStretch(2);
    column->addWidget(makeHead());
    column->addSpacing(8);
    column->addWidget(makeUrl());
    column->addWidget(makeButtons());
    column->addSpacing(16);
    column->addWidget(makeRecent());
    column->addSpacing(8);
    column->addWidget(m_keys);
    column->addStretch(3);
    auto *layout = new QHBoxLayout(content);
    layout->setContentsMargins(32, 24, 32, 24);
    layout->addStretch(1);
    layout->addLayout(column, 8);
    layout->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    m_keys->setForegroundRole(QPalette::PlaceholderText);
    setFocusProxy(m_url);
    retranslate();
}

void StartPanel::setRecentUrls(const QStringList &urls)
{
    QList<RowList::Row> rows;
    for (const QString &url : urls.first(std::min(maxRows, urls.size())))
        rows.append({ url, url, url });
    m_urls->setRows(rows);
    m_urlsTitle->parentWidget()->setVisible(!rows.isEmpty());
}

void StartPanel::setRecentCaptures(const QList<RowList::Row> &captures)
{
    m_captures->setRows(captures.first(std::min(maxRows, captures.size())));
    m_capturesTitle->parentWidget()->setVisible(!captures.isEmpty());
}

void StartPanel::setActions(QAction *demo, QAction *open, const QList<QAction *> &worthKnowing)
{
    followAction(m_demo, demo);
    followAction(m_open, open);
    m_worthKnowing = worthKnowing;
    for (const QAction *action : worthKnowing)
        connect(action, &QAction::changed, this, &StartPanel::showKeys);
    showKeys();
}

void StartPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

QWidget *StartPanel::makeHead()
{
    auto *head = new QWidget(this);
    m_mark = new QLabel(head);
    m_mark->setPixmap(applicationIcon().pixmap(QSize(markSize, markSize), devicePixelRatio()));
    m_name = plainLabel(head);
    m_name->setText(QStringLiteral("Sockeye"));
    QFont large = m_name->font();
    large.setPointSizeF(large.pointSizeF() * 1.9);
    large.setWeight(QFont::DemiBold);
    m_name->setFont(large);
    m_claim = plainLabel(head);
    m_claim->setForegroundRole(QPalette::PlaceholderText);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_name);
    texts->addWidget(m_claim);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_mark, 0, Qt::AlignVCenter);
    layout->addLayout(texts, 1);
    return head;
}

QWidget *StartPanel::makeUrl()
{
    auto *part = new QWidget(this);
    m_url = new ClearableLine(part);
    m_url->setObjectName(QStringLiteral("startUrl"));
    m_connect = new QPushButton(icon(QStringLiteral("connect"), Qt::white), QString(), part);
    m_connect->setObjectName(QStringLiteral("startConnect"));
    m_connect->setProperty("primary", true);
    m_trouble = new ToneLabel(&Tones::bad, part);
    m_trouble->setWordWrap(true);
    m_trouble->setObjectName(QStringLiteral("startTrouble"));
    m_trouble->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_url, 1);
    row->addWidget(m_connect);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_trouble);
    connect(m_url, &QLineEdit::returnPressed, this, &StartPanel::connectNow);
    connect(m_url, &QLineEdit::textEdited, m_trouble, &QWidget::hide);
    connect(m_connect, &QPushButton::clicked, this, &StartPanel::connectNow);
    return part;
}

QWidget *StartPanel::makeButtons()
{
    auto *part = new QWidget(this);
    m_demo = new QPushButton(part);
    m_demo->setObjectName(QStringLiteral("startDemo"));
    m_open = new QPushButton(part);
    m_open->setObjectName(QStringLiteral("startOpen"));
    auto *layout = new QHBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_demo);
    layout->addWidget(m_open);
    layout->addStretch(1);
    return part;
}

QWidget *StartPanel::makeRecent()
{
    m_recent = new QWidget(this);
    auto *layout = new QHBoxLayout(m_recent);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(24);
    const auto add = [this, layout](QLabel *&title, RowList *&list, const char *iconName, const char *name) {
        auto *column = new QWidget(m_recent);
        title = heading(column);
        list = new RowList(QString::fromLatin1(iconName), column);
        list->setObjectName(QString::fromLatin1(name));
        title->setBuddy(list);
        auto *rows = new QVBoxLayout(column);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->setSpacing(4);
        rows->addWidget(title);
        rows->addWidget(list);
        rows->addStretch(1);
        layout->addWidget(column, 1);
        column->hide();
    };
    add(m_urlsTitle, m_urls, "request", "startUrls");
    add(m_capturesTitle, m_captures, "capture", "startCaptures");
    connect(m_urls, &RowList::chosen, this, &StartPanel::connectAgain);
    connect(m_captures, &RowList::chosen, this, &StartPanel::captureChosen);
    return m_recent;
}

void StartPanel::retranslate()
{
    m_claim->setText(tr("Look into WebSocket connections: every message, every frame, kept on disk."));
    m_url->setAccessibleName(tr("WebSocket URL"));
    m_url->setPlaceholderText(tr("ws://localhost:8080/path or wss://example.com"));
    m_connect->setText(tr("Connect"));
    m_urlsTitle->setText(tr("Recent requests"));
    m_urls->setAccessibleName(m_urlsTitle->text());
    m_capturesTitle->setText(tr("Recent captures"));
    m_captures->setAccessibleName(m_capturesTitle->text());
    showKeys();
}

void StartPanel::showKeys()
{
    m_keys->setText(keysOf(m_worthKnowing));
}

void StartPanel::connectNow()
{
    const QString text = m_url->text().trimmed();
    const requests::UrlResult parsed = requests::parseUrl(text);
    const bool isEmpty = text.isEmpty();
    m_trouble->setVisible(isEmpty || !parsed.url);
    m_trouble->setText(isEmpty ? tr("Type the address of a WebSocket server first, for example "
                                    "ws://localhost:8080/.")
                               : parsed.error);
    if (!isEmpty && parsed.url)
        Q_EMIT connectRequested(text);
}

void StartPanel::connectAgain(const QString &url)
{
    m_url->setText(url);
    connectNow();
}

} // namespace panels
