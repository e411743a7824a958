// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/log/filterchips.h"

#include "models/figures.h"
#include "models/focus.h"
#include "panels/look/icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace panels {

namespace {

constexpr int shownLetters = 32; // of a condition; its tooltip has all of it

}

FilterChips::FilterChips(models::Focus &focus, Namer namer, QWidget *parent)
    : Strip(parent)
    , m_focus(focus)
    , m_namer(std::move(namer))
    , m_chips(new QHBoxLayout)
    , m_clear(new QToolButton(this))
{
    setObjectName(QStringLiteral("filterChips"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 2, 6, 2);
    m_chips->setSpacing(4);
    layout->addLayout(m_chips);
    layout->addStretch(1);
    layout->addWidget(m_clear);
    m_clear->setObjectName(QStringLiteral("showAllRows"));
    m_clear->setAutoRaise(true);
    m_clear->setFocusPolicy(Qt::TabFocus);
    connect(m_clear, &QToolButton::clicked, this, &FilterChips::allRowsRequested);
    connect(&focus, &models::Focus::filterChanged, this, &FilterChips::rebuild);
    rebuild();
}

void FilterChips::setCleared(std::optional<QTime> cleared)
{
    m_cleared = cleared;
    rebuild();
}

void FilterChips::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    Strip::changeEvent(event);
}

QToolButton *FilterChips::makeChip(const QString &text)
{
    auto *chip = new QToolButton(this);
    QString shown = text.size() > shownLetters ? text.left(shownLetters - 1) + u'…' : text;
    chip->setText(shown.replace(u'&', QStringLiteral("&&")));
    chip->setIcon(icon(QStringLiteral("cancel")));
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setMinimumWidth(chip->iconSize().width() * 3); // gives way when the log is narrow
    chip->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    chip->setFocusPolicy(Qt::TabFocus);
    chip->setToolTip(models::plainTip(tr("Remove: %1").arg(text)));
    chip->setAccessibleName(tr("Remove: %1").arg(text));
    m_chips->addWidget(chip);
    return chip;
}

// A chip that was clicked is not deleted while it still handles the click.
void FilterChips::rebuild()
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QList<models::FilterWord> words = models::wordsOf(m_focus.filter(), m_namer);
    for (const models::FilterWord &word : words) {
        connect(makeChip(word.text), &QToolButton::clicked, this,
                [this, part = word.part] { m_focus.setFilter(models::without(m_focus.filter(), part)); });
    }
    if (m_cleared) {
        QToolButton *chip = makeChip(tr("cleared %1").arg(m_cleared->toString(QStringLiteral("HH:mm:ss"))));
        chip->setObjectName(QStringLiteral("clearedChip"));
        connect(chip, &QToolButton::clicked, this, &FilterChips::unclearRequested);
    }
    m_clear->setText(tr("Show all rows"));
    setVisible(!words.isEmpty() || m_cleared);
}

} // namespace panels
