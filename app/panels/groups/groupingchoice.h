// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/groups.h"

#include <QComboBox>

namespace panels {

// What one groups by: a few fixed ways, suggested JSON paths, or a path that is typed.
class GroupingChoice : public QComboBox
{
    Q_OBJECT

public:
    explicit GroupingChoice(QWidget *parent = nullptr);

    void setGrouping(const captures::Grouping &grouping); // shows it; no signal
    void setSuggestions(const QList<payloads::JsonPath> &paths);
    QString fault() const { return m_fault; } // translated: what is wrong with the typed path; mostly empty

Q_SIGNALS:
    void chosen(const captures::Grouping &grouping);
    void faultChanged();
    void aboutToOpen(); // the list of ways

protected:
    void changeEvent(QEvent *event) override;
    void showPopup() override;
    void hidePopup() override;

private:
    void fill();
    void choose(int row);
    void readTyped();
    void setFault(const QString &fault);

    captures::Grouping m_grouping;
    QList<payloads::JsonPath> m_suggestions;
    QString m_fault;
    bool m_isOpen = false;
};

} // namespace panels
