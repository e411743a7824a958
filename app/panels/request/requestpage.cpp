// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/request/requestpage.h"

#include "models/draft.h"

#include <QEvent>

namespace panels {

RequestPage::RequestPage(models::Draft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
{
}

QString RequestPage::title() const
{
    QString title = name();
    if (count() > 0)
        title = tr("%1 (%2)", "name of a tab, count").arg(title).arg(count());
    return isPending() ? title + QStringLiteral(" •") : title;
}

QString RequestPage::hint() const
{
    return isPending() ? tr("Holds changes that apply at the next connect") : QString();
}

void RequestPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RequestPage::begin()
{
    const auto follow = [this] {
        showRequest();
        Q_EMIT titleChanged();
    };
    connect(&m_draft, &models::Draft::replaced, this, follow);
    connect(&m_draft, &models::Draft::requestChanged, this, follow);
    connect(&m_draft, &models::Draft::pendingChanged, this, &RequestPage::titleChanged);
    retranslate();
    showRequest();
}

const requests::Request &RequestPage::request() const
{
    return m_draft.request();
}

void RequestPage::store(const requests::Request &request)
{
    m_draft.setRequest(request);
}

bool RequestPage::isPending() const
{
    return m_draft.made() && differs(*m_draft.made(), request());
}

} // namespace panels
