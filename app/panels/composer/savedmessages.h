// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/message.h"

#include <QObject>
#include <QPointer>

class QAction;
class QMenu;
class QWidget;

namespace models {
class Draft;
}

namespace panels {

// The messages saved with the request in focus, as a menu: pick one, save the one being written, remove one.
// They go to disk with the request.
class SavedMessages : public QObject
{
    Q_OBJECT

public:
    SavedMessages(models::Draft &draft, QMenu &menu, QWidget *parent);

    void setSaveAction(QAction *action);
    void askAndSave(); // Draft::message()

Q_SIGNALS:
    void chosen(const requests::Message &message);

private:
    void fill();
    void fillRemoval();
    void save(const QString &name);
    void remove(const QString &name);

    models::Draft &m_draft;
    QMenu &m_menu;
    QWidget *m_window;
    QPointer<QAction> m_saveAction;
};

} // namespace panels
