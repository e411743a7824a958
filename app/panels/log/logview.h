// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTableView>

class QPushButton;

namespace captures {
class TextFinder;
}

namespace panels {

class LogColumns;
class LogDelegate;

// A table of rows of one height that follows its end until one scrolls up; a button then counts what is new
// and jumps back. Costs the same with ten rows and with millions.
class LogView : public QTableView
{
    Q_OBJECT

public:
    explicit LogView(QWidget *parent = nullptr);

    bool isFollowing() const { return m_isFollowing; }
    void follow(); // jumps to the end and stays there
    // Brings `row` into view and no longer follows the end, unless it is there.
    void lookAt(int row);
    // What is highlighted in payloads.
    void setFinder(const captures::TextFinder &finder);

    LogColumns &columns() const; // while the header is the one this made

    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    void followingChanged();
    void copyRequested(); // by key

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    int sizeHintForColumn(int column) const override;

private:
    void adapt();
    void noteScroll();
    void noteRows();
    void jumpToEnd();
    void setFollowing(bool isFollowing);
    void placeButton();
    void fitColumns();
    int kindWidth() const;

    LogDelegate *m_delegate;
    QPointer<LogColumns> m_columns; // the header's: gone with it where another one is set
    QPushButton *m_jump;
    bool m_isFollowing = true;
    bool m_isJumping = false;
    int m_seenRows = 0; // rows there were when following ended
};

} // namespace panels
