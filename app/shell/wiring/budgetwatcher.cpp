// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/wiring/budgetwatcher.h"

#include "models/figures.h"
#include "sessions/session.h"
#include "shell/mainwindow.h"

namespace shell {

BudgetWatcher::BudgetWatcher(MainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    connect(&window.source(), &models::CaptureSource::sessionReplaced, this, &BudgetWatcher::followSession);
    connect(&window.budget(), &models::Budget::changed, this, &BudgetWatcher::apply);
    followSession();
}

void BudgetWatcher::followSession()
{
    sessions::Session *session = m_window.source().session();
    if (!session)
        return;
    connect(session, &sessions::Session::connectionsChanged, this, &BudgetWatcher::look);
    m_over.clear();
    apply();
}

void BudgetWatcher::apply()
{
    if (sessions::Session *session = m_window.source().session())
        session->setBudget(m_window.budget().bytes());
}

// Set anew, a budget is counted anew, and so told of anew.
void BudgetWatcher::look(const QList<sessions::ConnectionId> &changed)
{
    const sessions::Session *session = m_window.source().session();
    for (const sessions::ConnectionId id : changed) {
        const sessions::ConnectionStatus *status = session ? session->status(id) : nullptr;
        if (!status || status->overBudget == 0) {
            m_over.remove(id);
        } else if (!m_over.contains(id)) {
            m_over.insert(id);
            m_window.notify(
                tr("A message of “%1” is over the budget of %2 per message.")
                    .arg(m_window.connections().nameOf(id), models::sizeText(m_window.budget().bytes())));
        }
    }
}

} // namespace shell
