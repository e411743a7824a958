// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>

class QHeaderView;

namespace panels {

// Which columns of the log are shown and how wide they are: one chooses in the context menu of the header,
// and drags borders. The payload stays.
class LogColumns : public QObject
{
    Q_OBJECT

public:
    // Attached to the header for good.
    explicit LogColumns(QHeaderView *header);

    QByteArray state() const;
    // What it does not understand it leaves as it is.
    void restore(const QByteArray &state);
    // Leaves a column out whatever was chosen.
    void setOfNoUse(int column, bool isOfNoUse);
    // Widths were chosen by hand and stay, whatever font or style comes.
    bool areWidthsChosen() const { return m_areWidthsChosen; }

Q_SIGNALS:
    void changed(); // by hand

private:
    void offer(const QPoint &place);
    void choose(int column, bool isShown);
    void noteWidth(int column);
    void show();

    QHeaderView *m_header;
    QSet<int> m_hidden; // by hand
    QSet<int> m_ofNoUse;
    bool m_areWidthsChosen = false;
};

} // namespace panels
