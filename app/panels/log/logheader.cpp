// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/log/logheader.h"

#include "models/figures.h"
#include "models/filterwords.h"
#include "models/focus.h"
#include "models/listing.h"
#include "panels/look/icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace panels {

using captures::Direction;
using captures::Filter;
using captures::Kind;

namespace {

constexpr captures::RecordId longScan = 50'000; // records still to be looked at that are worth telling of

}

LogHeader::LogHeader(models::Focus &focus, QWidget *parent)
    : Strip(parent)
    , m_focus(focus)
    , m_title(new QLabel(this))
    , m_count(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 3, 6, 3);
    layout->setSpacing(2);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setObjectName(QStringLiteral("logCount"));
    layout->addWidget(m_title, 1);
    layout->addWidget(m_count);
    layout->addSpacing(8);
    m_in = addToggle(QStringLiteral("in"), QStringLiteral("showIn"));
    m_out = addToggle(QStringLiteral("out"), QStringLiteral("showOut"));
    layout->addSpacing(6);
    m_kinds = { { addToggle(QStringLiteral("text"), QStringLiteral("showText")), bitOf(Kind::Text) },
                { addToggle(QStringLiteral("binary"), QStringLiteral("showBinary")), bitOf(Kind::Binary) },
                { addToggle(QStringLiteral("ping"), QStringLiteral("showControl")), captures::controlKinds },
                { addToggle(QStringLiteral("event"), QStringLiteral("showEvents")), bitOf(Kind::Event) } };
    for (const KindToggle &toggle : m_kinds)
        connect(toggle.button, &QToolButton::clicked, this, [this, toggle] { chooseKind(toggle); });
    connect(m_in, &QToolButton::clicked, this, &LogHeader::chooseDirection);
    connect(m_out, &QToolButton::clicked, this, &LogHeader::chooseDirection);
    connect(&focus, &models::Focus::filterChanged, this, &LogHeader::showFilter);
    retranslate();
    showFilter();
}

void LogHeader::setTitle(const QString &title)
{
    if (title != m_title->text())
        m_title->setText(title);
}

void LogHeader::showCount(const models::Listing &listing, int rows)
{
    QString text;
    if (listing.isFiltered() && listing.upTo() > 0)
        text =
            tr("%1 of %2 rows").arg(models::countText(listing.size()), models::countText(listing.lookedAt()));
    else if (rows > 0)
        text = tr("%1 rows", nullptr, rows).arg(models::countText(rows));
    if (listing.upTo() - listing.readUpTo() > longScan)
        text += QStringLiteral(" · ") + tr("%1 %", "progress").arg(listing.readUpTo() * 100 / listing.upTo());
    if (text != m_count->text())
        m_count->setText(text);
}

void LogHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Strip::changeEvent(event);
}

QToolButton *LogHeader::addToggle(const QString &iconName, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    return button;
}

void LogHeader::retranslate()
{
    const auto name = [](QToolButton *button, const QString &text) {
        button->setAccessibleName(text);
        button->setToolTip(text);
    };
    name(m_in, tr("Show what was received"));
    name(m_out, tr("Show what was sent"));
    name(m_kinds[0].button, tr("Show text messages"));
    name(m_kinds[1].button, tr("Show binary messages"));
    name(m_kinds[2].button, tr("Show ping, pong and Close"));
    name(m_kinds[3].button, tr("Show events"));
}

void LogHeader::showFilter()
{
    const Filter &filter = m_focus.filter();
    m_in->setChecked(filter.direction.value_or(Direction::In) == Direction::In);
    m_out->setChecked(filter.direction.value_or(Direction::Out) == Direction::Out);
    for (const KindToggle &toggle : m_kinds)
        toggle.button->setChecked((filter.kinds & toggle.bits) != 0);
}

void LogHeader::chooseDirection()
{
    Filter filter = m_focus.filter();
    filter.direction.reset();
    if (m_in->isChecked() != m_out->isChecked())
        filter.direction = m_in->isChecked() ? Direction::In : Direction::Out;
    m_focus.setFilter(filter);
    showFilter(); // the filter may be what it was
}

void LogHeader::chooseKind(const KindToggle &toggle)
{
    m_focus.setFilter(models::withKinds(m_focus.filter(), toggle.bits, toggle.button->isChecked()));
    showFilter();
}

} // namespace panels
