// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace panels {

// The head of a table with a column a ticked connection: its mark and its name. `tickPlaceRole` is the role
// of the model's header that tells the place it was ticked at.
class CompareHeader : public QHeaderView
{
    Q_OBJECT

public:
    CompareHeader(int tickPlaceRole, QWidget *parent);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    const int m_tickPlaceRole;
};

} // namespace panels
