// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/groupsmodel.h"
#include "models/pathsuggestions.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableView;

namespace panels {

class EmptyState;
class GroupingChoice;

// The messages of what is in focus by group. A click on a group, or Enter, makes the log show it alone;
// another takes that off. Counts only while it is seen.
class GroupsPanel : public QWidget
{
    Q_OBJECT

public:
    GroupsPanel(models::CaptureSource &source, models::Focus &focus, models::ConnectionsModel &connections,
                QWidget *parent = nullptr);

    models::GroupsModel &model() { return m_model; }
    // Being shown is not enough: a dock behind another one in the same place is shown, too.
    void setSeen(bool isSeen);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeBar();
    void makeTable();
    void observe();
    void retranslate();
    void fitColumns();
    void toggle(const QModelIndex &index);
    void showProgress();
    void showFault();
    QString summary() const;

    models::GroupsModel m_model;
    models::PathSuggestions m_suggestions;
    QLabel *m_by;
    GroupingChoice *m_choice;
    QLabel *m_fault;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyState *m_empty;
    QLabel *m_summary;
};

} // namespace panels
