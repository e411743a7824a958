// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/messagelogmodel.h"
#include "panels/log/logempty.h"
#include "panels/log/logselection.h"

#include <QWidget>

class QStackedWidget;

namespace models {
class CaptureSource;
class ConnectionCommands;
class ConnectionsModel;
class Focus;
} // namespace models

namespace panels {

class FilterChips;
class LogFinder;
class LogHeader;
class LogView;
class PauseBar;
class SearchBar;

// The log of what is in focus, as its filter has it: one connection, or the whole capture. The current row
// is the record in focus.
class LogPanel : public QWidget
{
    Q_OBJECT

public:
    LogPanel(models::CaptureSource &source, models::Focus &focus, models::ConnectionsModel &connections,
             models::ConnectionCommands &commands, const models::Budget &budget, QWidget *parent = nullptr);

    void hideRows(); // those there are, in every log of the capture
    void unhideRows();
    bool isHidingRows() const;
    void showAllRows(); // takes the filter off, too
    void follow();
    bool isFollowing() const;
    void find(); // opens the search
    void findNext(); // opens it, if nothing is searched for
    void findPrevious();
    // The rows stay as they are while recording goes on.
    void setPaused(bool isPaused);
    bool isPaused() const;

    LogSelection selection() const { return { m_model, *m_view }; }

    QByteArray columnState() const;
    void restoreColumns(const QByteArray &state);
    void setMenuActions(const QList<QAction *> &actions);
    QWidget *view() const;

Q_SIGNALS:
    void followingChanged();
    void pausedChanged();
    void selectionChanged(); // or what is known of the selected rows
    void columnsChanged(); // by hand
    void copyRequested(); // by key
    void hidingChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void place();
    void observeSource();
    void observeView();
    void retranslate();
    void showSubject();
    void showFilter();
    void showHiding(std::optional<QTime> since);
    void grow();
    void showState();
    void showCount();
    void showTitle();
    void showEmptyState();
    LogEmpty::Reason reasonForNoRows() const;
    void pressEmptyButton();
    captures::RecordId shownUpTo() const;

    models::CaptureSource &m_source;
    models::Focus &m_focus;
    models::ConnectionsModel &m_connections;
    models::ConnectionCommands &m_commands;
    models::MessageLogModel m_model;
    LogHeader *m_header;
    SearchBar *m_searchBar;
    FilterChips *m_chips;
    PauseBar *m_pause;
    QStackedWidget *m_stack;
    LogView *m_view;
    LogFinder *m_finder;
    LogEmpty *m_empty;
};

} // namespace panels
