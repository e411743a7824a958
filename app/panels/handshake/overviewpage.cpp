// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/handshake/overviewpage.h"

#include "models/handshakefacts.h"
#include "panels/handshake/waterfall.h"
#include "panels/look/tonelabel.h"
#include "payloads/visibletext.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace panels {

namespace {

constexpr qsizetype shownOfFact = 4000; // letters

}

OverviewPage::OverviewPage(QWidget *parent)
    : QScrollArea(parent)
    , m_failure(new ToneLabel(&Tones::bad))
    , m_facts(new QGridLayout)
    , m_waterfall(new Waterfall)
{
    auto *content = new QWidget;
    m_failure->setObjectName(QStringLiteral("handshakeFailure"));
    m_failure->setWordWrap(true);
    m_failure->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_waterfall->setObjectName(QStringLiteral("waterfall"));
    m_facts->setHorizontalSpacing(12);
    m_facts->setVerticalSpacing(4);
    m_facts->setColumnStretch(1, 1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(32);
    columns->addLayout(m_facts, 3);
    columns->setAlignment(m_facts, Qt::AlignTop);
    columns->addWidget(m_waterfall, 2, Qt::AlignTop);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_failure);
    layout->addLayout(columns);
    layout->addStretch(1);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setWidget(content);
}

void OverviewPage::setHandshake(const models::RecordedHandshake &handshake)
{
    m_failure->setVisible(!handshake.failure.isEmpty());
    m_failure->setText(QStringLiteral("⚠ ") + payloads::visibleStart(handshake.failure, shownOfFact));
    m_waterfall->setVisible(!handshake.phases.isEmpty());
    m_waterfall->setPhases(handshake.phases);
    clearFacts();
    for (const models::HandshakeFact &fact : models::factsOf(handshake))
        addFact(fact.label, payloads::visibleStart(fact.value, shownOfFact), fact.isStriking);
}

void OverviewPage::addFact(const QString &label, const QString &value, bool isStriking)
{
    auto *name = new ToneLabel(&Tones::muted, widget());
    auto *text = new ToneLabel(isStriking ? &Tones::busy : nullptr, widget());
    name->setText(label);
    text->setText(isStriking ? QStringLiteral("⚠ ") + value : value);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setMinimumHeight(name->sizeHint().height()); // names in Chinese are higher than most values
    const int row = m_facts->count() / 2; // rowCount() never falls
    m_facts->addWidget(name, row, 0, Qt::AlignTop | Qt::AlignLeft);
    m_facts->addWidget(text, row, 1, Qt::AlignTop);
}

void OverviewPage::clearFacts()
{
    while (QLayoutItem *item = m_facts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace panels
