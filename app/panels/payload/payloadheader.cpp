// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/payload/payloadheader.h"

#include "models/eventtext.h"
#include "models/figures.h"
#include "models/previewtext.h"
#include "panels/look/icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace panels {

using captures::Kind;
using captures::Row;

namespace {

constexpr qsizetype longestReason = 200; // characters

QString flagText(const Row &row)
{
    QStringList flags;
    if (row.flags & captures::Compressed)
        flags += PayloadHeader::tr("%1 compressed").arg(models::sizeText(row.wireSize));
    if (row.flags & captures::Fragmented)
        flags += PayloadHeader::tr("in several frames");
    if (row.flags & captures::Injected)
        flags += PayloadHeader::tr("made by hand");
    if (row.flags & captures::InvalidUtf8)
        flags += PayloadHeader::tr("not valid UTF-8");
    if (row.flags & captures::Truncated)
        flags += PayloadHeader::tr("truncated");
    if (row.flags & captures::Incomplete)
        flags += PayloadHeader::tr("incomplete");
    return models::listText(flags);
}

QStringList kindParts(const Row &row)
{
    if (row.kind == Kind::Event)
        return { models::eventName(row.event),
                 models::eventText(row.event, row.preview).left(longestReason) };
    QStringList parts{ models::directionText(row.direction), models::kindText(row.kind) };
    if (row.kind == Kind::Close)
        parts += models::previewText(row); // the code in words, and the reason
    return parts + QStringList(PayloadHeader::tr("%1 B").arg(models::countText(row.size)));
}

} // namespace

PayloadHeader::PayloadHeader(QWidget *parent)
    : Strip(parent)
    , m_title(new QLabel(this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setWordWrap(true);
    m_title->setObjectName(QStringLiteral("payloadTitle"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 2, 6, 2);
    layout->setSpacing(0);
    layout->addWidget(m_title, 1);
    m_layOut = addButton("format", "payloadLayOut");
    m_wrap = addButton("wrap", "payloadWrap");
    m_find = addButton("search", "payloadFindButton");
    m_copy = addButton("copy", "payloadCopy");
    m_save = addButton("save", "payloadSave");
    for (QToolButton *toggle : { m_layOut, m_wrap }) {
        toggle->setCheckable(true);
        toggle->setChecked(true);
    }
    connect(m_wrap, &QToolButton::toggled, this, &PayloadHeader::wrapToggled);
    connect(m_layOut, &QToolButton::toggled, this, &PayloadHeader::layOutToggled);
    connect(m_find, &QToolButton::clicked, this, &PayloadHeader::findPressed);
    connect(m_copy, &QToolButton::clicked, this, &PayloadHeader::copyPressed);
    connect(m_save, &QToolButton::clicked, this, &PayloadHeader::savePressed);
    retranslate();
}

QToolButton *PayloadHeader::addButton(const char *iconName, const char *name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setIcon(icon(QString::fromLatin1(iconName)));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    return button;
}

void PayloadHeader::describe(const Row &row)
{
    m_row = row;
    showTitle(row);
}

bool PayloadHeader::wraps() const
{
    return m_wrap->isChecked();
}

bool PayloadHeader::laysOut() const
{
    return m_layOut->isChecked();
}

void PayloadHeader::setUses(bool canWrap, bool canLayOut, bool canFind)
{
    m_layOut->setVisible(canLayOut);
    m_wrap->setVisible(canWrap);
    m_find->setVisible(canFind);
}

void PayloadHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Strip::changeEvent(event);
}

void PayloadHeader::retranslate()
{
    const std::pair<QToolButton *, QString> texts[] = {
        { m_layOut, tr("Lay out, one element a line") }, { m_wrap, tr("Wrap long lines") },
        { m_find, tr("Find in this payload (Ctrl+F)") }, { m_copy, tr("Copy the whole payload") },
        { m_save, tr("Save the payload to a file…") },
    };
    for (const auto &[button, text] : texts) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    }
    if (m_row)
        showTitle(*m_row);
}

void PayloadHeader::showTitle(const Row &row)
{
    m_title->setText(payloadTitle(row));
    m_title->setToolTip(models::dateTimeText(row.time));
}

QString payloadTitle(const Row &row)
{
    const auto line = [](QStringList parts) {
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    };
    QStringList lines{ line(QStringList{ QStringLiteral("#%1").arg(row.id) } + kindParts(row)),
                       models::dateTimeText(row.time).section(QLatin1Char(' '), 1), flagText(row) };
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

} // namespace panels
