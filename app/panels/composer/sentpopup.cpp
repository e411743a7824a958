// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/composer/sentpopup.h"

#include "models/figures.h"
#include "models/sentmessages.h"
#include "panels/look/tones.h"
#include "payloads/visibletext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>

namespace panels {

using sessions::SentMessage;

namespace {

constexpr int sentPreviewLength = 200; // characters

QString preview(const SentMessage &sent)
{
    if (!sent.isKept)
        return SentPopup::tr("too large to be kept");
    return payloads::visibleText(QStringView(sent.message.content).left(sentPreviewLength));
}

QString lineOf(const SentMessage &sent)
{
    return QStringLiteral("%1  %2  %3  %4")
        .arg(models::dateTimeText(sent.time).left(19), payloads::visibleText(sent.connection),
             models::sizeText(sent.bytes), preview(sent));
}

} // namespace

SentPopup::SentPopup(models::SentMessages &sent, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_sent(sent)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_hint(new QLabel(this))
    , m_clear(new QPushButton(this))
{
    setObjectName(QStringLiteral("sentPopup"));
    setFrameShape(QFrame::StyledPanel);
    m_list->setObjectName(QStringLiteral("sentList"));
    m_list->setFont(fixedFont());
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_clear->setObjectName(QStringLiteral("clearSent"));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    m_search->installEventFilter(this);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_hint, 1);
    foot->addWidget(m_clear);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addLayout(foot);
    connect(m_search, &QLineEdit::textChanged, this, &SentPopup::fill);
    connect(m_search, &QLineEdit::returnPressed, this, &SentPopup::choose);
    connect(m_list, &QListWidget::itemClicked, this, &SentPopup::choose);
    connect(m_list, &QListWidget::itemActivated, this, &SentPopup::choose);
    connect(m_clear, &QPushButton::clicked, &sent, &models::SentMessages::clear);
    connect(&sent, &models::SentMessages::changed, this, [this] {
        if (isVisible())
            fill();
    });
    retranslate();
}

void SentPopup::popUp(const QWidget *button)
{
    m_search->clear();
    fill();
    const int letter = fontMetrics().averageCharWidth();
    const QRect room = button->screen()->availableGeometry();
    resize(std::min(letter * 110, room.width()), std::min(letter * 50, room.height() / 2));
    QPoint place = button->mapToGlobal(QPoint(0, button->height()));
    if (place.y() + height() > room.bottom())
        place = button->mapToGlobal(QPoint(0, -height()));
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
    place.setY(std::max(place.y(), room.top()));
    move(place);
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void SentPopup::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

// The arrow keys walk through the list while one types.
bool SentPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0) {
            m_list->setCurrentRow(
                std::clamp(m_list->currentRow() + step, 0, std::max(0, m_list->count() - 1)));
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void SentPopup::retranslate()
{
    m_search->setPlaceholderText(tr("Find among the messages sent"));
    m_search->setAccessibleName(tr("Find among the messages sent"));
    m_list->setAccessibleName(tr("Messages sent"));
    m_clear->setText(tr("Clear history"));
    fill();
}

void SentPopup::fill()
{
    m_list->clear();
    const QList<SentMessage> &messages = m_sent.messages();
    for (qsizetype i = messages.size() - 1; i >= 0; --i) {
        const QString line = lineOf(messages[i]);
        if (!line.contains(m_search->text(), Qt::CaseInsensitive)
            && !messages[i].message.content.contains(m_search->text(), Qt::CaseInsensitive))
            continue;
        auto *item = new QListWidgetItem(line, m_list);
        item->setData(Qt::UserRole, i);
        if (!messages[i].isKept)
            item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
    }
    m_list->setCurrentRow(0);
    m_clear->setEnabled(!messages.isEmpty());
    m_hint->setText(messages.isEmpty()
                        ? tr("Nothing was sent yet. What you send stands here, over restarts too.")
                        : tr("The latest %1; those over %2 are listed only.")
                              .arg(sessions::History::maxMessages)
                              .arg(models::sizeText(sessions::History::maxKept)));
}

void SentPopup::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || !(item->flags() & Qt::ItemIsEnabled))
        return;
    hide();
    Q_EMIT chosen(item->data(Qt::UserRole).toLongLong());
}

} // namespace panels
