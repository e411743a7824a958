// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/requesttabs.h"

#include "panels/composer/composerpanel.h"
#include "panels/handshake/handshakepanel.h"
#include "panels/request/authorizationpage.h"
#include "panels/request/headerspage.h"
#include "panels/request/parameterspage.h"
#include "panels/request/settingspage.h"
#include "shell/deferredpage.h"
#include "shell/windowmodels.h"

#include <QEvent>

namespace shell {

RequestTabs::RequestTabs(WindowModels &models, QWidget *parent)
    : QTabWidget(parent)
    , m_models(models)
    , m_composer(new panels::ComposerPanel(models.commands, models.draft, models.sent, this))
{
    setObjectName(QStringLiteral("requestTabs"));
    setDocumentMode(true);
    addTab(m_composer, QString());
    addPage<panels::ParametersPage>();
    addPage<panels::HeadersPage>();
    addPage<panels::AuthorizationPage>();
    addPage<panels::SettingsPage>();
    addHandshake();
    for (const auto edited : { &models::Draft::requestChanged, &models::Draft::replaced })
        connect(&m_models.draft, edited, this, &RequestTabs::makePages);
    // Of an opened file only what was sent and received can be looked at.
    for (int tab = 0; tab < count(); ++tab)
        setTabVisible(tab, !m_models.source->isReadOnly() || widget(tab) == m_handshake);
    retranslate();
}

QWidget *RequestTabs::parameters() const
{
    return m_places[0].widget;
}

QWidget *RequestTabs::headers() const
{
    return m_places[1].widget;
}

QWidget *RequestTabs::handshake() const
{
    return m_handshake;
}

void RequestTabs::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTabWidget::changeEvent(event);
}

template <typename Page> void RequestTabs::addPage()
{
    const qsizetype number = m_places.size();
    auto *place = new DeferredPage(
        [this, number](QWidget *parent) {
            auto *page = new Page(m_models.draft, parent);
            m_places[number].page = page;
            connect(page, &panels::RequestPage::titleChanged, this, &RequestTabs::namePages);
            namePages();
            return page;
        },
        this);
    addTab(place, QString());
    m_places.append({ place, &Page::label, nullptr });
}

void RequestTabs::addHandshake()
{
    m_handshake = new DeferredPage(
        [this](QWidget *parent) {
            return new panels::HandshakePanel(*m_models.source, m_models.focus, parent);
        },
        this);
    addTab(m_handshake, QString());
}

// Once there is a request, the pages' titles say what is in them.
void RequestTabs::makePages()
{
    if (m_models.draft.request().url.isEmpty())
        return;
    for (const Place &place : std::as_const(m_places))
        place.widget->make();
}

void RequestTabs::namePages()
{
    for (const Place &place : std::as_const(m_places)) {
        const int tab = indexOf(place.widget);
        setTabText(tab, place.page ? place.page->title() : place.label());
        setTabToolTip(tab, place.page ? place.page->hint() : QString());
    }
}

void RequestTabs::retranslate()
{
    setAccessibleName(tr("Request"));
    setTabText(indexOf(m_composer), tr("Message"));
    setTabText(indexOf(m_handshake), tr("Handshake"));
    namePages();
}

} // namespace shell
