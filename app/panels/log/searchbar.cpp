// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/log/searchbar.h"

#include "models/figures.h"
#include "panels/look/clearableline.h"
#include "panels/look/icon.h"
#include "panels/look/tonelabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace panels {

namespace {

constexpr std::chrono::milliseconds typingRests{ 150 };

}

SearchBar::SearchBar(QWidget *parent)
    : Strip(parent)
    , m_text(new ClearableLine(this))
    , m_status(new ToneLabel(nullptr, this))
{
    setObjectName(QStringLiteral("logSearch"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 3, 6, 3);
    layout->setSpacing(2);
    layout->addWidget(m_text, 2);
    m_case = addButton("match-case", "matchCase", true);
    m_regex = addButton("regex", "matchRegex", true);
    m_filter = addButton("filter", "filterToMatches", true);
    layout->addSpacing(6);
    layout->addWidget(m_status, 1);
    m_previous = addButton("previous", "findPreviousButton", false);
    m_next = addButton("next", "findNextButton", false);
    m_close = addButton("cancel", "closeSearch", false);
    m_text->setObjectName(QStringLiteral("searchText"));
    m_status->setObjectName(QStringLiteral("searchStatus"));
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_rest.setSingleShot(true);
    m_rest.setInterval(typingRests);
    setFocusProxy(m_text);
    connect(&m_rest, &QTimer::timeout, this, &SearchBar::searchChanged);
    connect(m_text, &QLineEdit::textChanged, this,
            [this] { m_rest.start(); }); // the clear button edits nothing
    for (QToolButton *button : { m_case, m_regex, m_filter })
        connect(button, &QToolButton::toggled, this, &SearchBar::searchChanged);
    connect(m_next, &QToolButton::clicked, this, &SearchBar::nextRequested);
    connect(m_previous, &QToolButton::clicked, this, &SearchBar::previousRequested);
    connect(m_close, &QToolButton::clicked, this, &SearchBar::closed);
    retranslate();
}

captures::Search SearchBar::search() const
{
    if (m_text->text().isEmpty())
        return {};
    return { m_text->text(), m_case->isChecked(), m_regex->isChecked() };
}

bool SearchBar::filters() const
{
    return m_filter->isChecked();
}

void SearchBar::setSearch(const captures::Search &search, bool filters)
{
    const QSignalBlocker quiet(this);
    if (search != this->search()) {
        m_text->setText(search.text);
        m_case->setChecked(search.isCaseSensitive);
        m_regex->setChecked(search.isRegex);
    }
    m_filter->setChecked(filters);
    m_rest.stop();
}

void SearchBar::setStatus(const QString &text, bool isTrouble)
{
    m_status->setTone(isTrouble ? &Tones::bad : nullptr);
    m_status->setText(text);
    m_status->setToolTip(isTrouble ? models::plainTip(text) : QString());
}

void SearchBar::edit()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void SearchBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Strip::changeEvent(event);
}

void SearchBar::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
        settle();
        if (event->modifiers() & Qt::ShiftModifier)
            Q_EMIT previousRequested();
        else
            Q_EMIT nextRequested();
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
    } else {
        Strip::keyPressEvent(event);
    }
}

QToolButton *SearchBar::addButton(const char *iconName, const char *name, bool isCheckable)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setIcon(icon(QString::fromLatin1(iconName)));
    button->setCheckable(isCheckable);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    return button;
}

void SearchBar::retranslate()
{
    const auto name = [](QToolButton *button, const QString &text) {
        button->setAccessibleName(text);
        button->setToolTip(text);
    };
    m_text->setPlaceholderText(tr("Search payloads and events"));
    m_text->setAccessibleName(tr("Search the log"));
    name(m_case, tr("Match case"));
    name(m_regex, tr("Regular expression"));
    name(m_filter, tr("Show only the rows that contain it"));
    name(m_previous, tr("Previous match"));
    name(m_next, tr("Next match"));
    name(m_close, tr("Close the search"));
}

void SearchBar::settle()
{
    if (!m_rest.isActive())
        return;
    m_rest.stop();
    Q_EMIT searchChanged();
}

} // namespace panels
