// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/payload/findbar.h"

#include "models/figures.h"
#include "panels/look/clearableline.h"
#include "panels/look/icon.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace panels {

FindBar::FindBar(QWidget *parent)
    : Strip(parent)
    , m_text(new ClearableLine(this))
    , m_case(new QCheckBox(this))
    , m_count(new QLabel(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    m_text->setObjectName(QStringLiteral("payloadFind"));
    m_text->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("payloadFindCount"));
    m_previous->setIcon(icon(QStringLiteral("previous")));
    m_next->setIcon(icon(QStringLiteral("next")));
    m_close->setIcon(icon(QStringLiteral("cancel")));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(4);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_case);
    for (QToolButton *button : { m_previous, m_next, m_close }) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(button);
    }
    connect(m_text, &QLineEdit::textChanged, this, &FindBar::edited);
    connect(m_case, &QCheckBox::toggled, this, &FindBar::edited);
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepped(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepped(1); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::closed);
    retranslate();
}

QString FindBar::text() const
{
    return m_text->text();
}

bool FindBar::mindsCase() const
{
    return m_case->isChecked();
}

void FindBar::open()
{
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FindBar::setCount(qsizetype current, qsizetype count, bool isComplete)
{
    const QString all = models::countText(count) + (isComplete ? QString() : QStringLiteral("+"));
    m_count->setText(text().isEmpty()  ? QString()
                         : count == 0  ? tr("nothing found")
                         : current < 0 ? all
                                       : tr("%1 of %2").arg(models::countText(current + 1), all));
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
}

void FindBar::setNote(const QString &text)
{
    m_count->setText(text);
}

void FindBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Strip::changeEvent(event);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Strip::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        Q_EMIT stepped(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        return true;
    }
    return Strip::eventFilter(watched, event);
}

void FindBar::retranslate()
{
    m_text->setPlaceholderText(tr("Find in this payload"));
    m_text->setAccessibleName(tr("Find in this payload"));
    m_case->setText(tr("Aa", "minds upper and lower case"));
    m_case->setToolTip(tr("Match case"));
    m_case->setAccessibleName(tr("Match case"));
    m_previous->setToolTip(tr("Previous match (Shift+F3)"));
    m_previous->setAccessibleName(tr("Previous match"));
    m_next->setToolTip(tr("Next match (F3)"));
    m_next->setAccessibleName(tr("Next match"));
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close the find bar"));
}

} // namespace panels
