// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pairsmodel.h"
#include "panels/request/pairview.h"

#include <QWidget>

class QToolButton;

namespace panels {

// A table of names and values with the buttons for it at its side. Owns its model.
class PairTable : public QWidget
{
    Q_OBJECT

public:
    explicit PairTable(QWidget *parent = nullptr);

    models::PairsModel &model() { return m_model; }
    const models::PairsModel &model() const { return m_model; }
    PairView &view() { return *m_view; }
    // A button that shows secret values, where there may be some.
    void setHasSecrets(bool has);

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addButton(const QString &iconName, const char *objectName);
    void retranslate();
    void enableButtons();

    models::PairsModel m_model;
    PairView *m_view;
    QWidget *m_side;
    QToolButton *m_remove;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_show;
};

} // namespace panels
