// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordedhandshake.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;

namespace panels {

class Waterfall;

// What a handshake came to: the cause of a failure in words, what was agreed upon, and how long it took.
class OverviewPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit OverviewPage(QWidget *parent = nullptr);

    void setHandshake(const models::RecordedHandshake &handshake);

private:
    void addFact(const QString &label, const QString &value, bool isStriking);
    void clearFacts();

    QLabel *m_failure;
    QGridLayout *m_facts;
    Waterfall *m_waterfall;
};

} // namespace panels
