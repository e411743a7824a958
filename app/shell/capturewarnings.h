// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/writetrouble.h"

#include <QObject>
#include <QStringList>

#include <optional>

namespace models {
class CaptureSource;
class ConnectionsModel;
} // namespace models

namespace shell {

// What is amiss with a capture and its connections, in short words for the status bar: reading is paused,
// something is or was not recorded, messages were over the budget. The gap is remembered for as long as the
// capture is recorded.
class CaptureWarnings : public QObject
{
    Q_OBJECT

public:
    CaptureWarnings(models::CaptureSource &source, const models::ConnectionsModel &connections,
                    QObject *parent = nullptr);

    QStringList texts() const; // the worst first; empty if all is well

Q_SIGNALS:
    void changed(); // the capture's trouble; what the connections model tells comes by its own signals

private:
    void followSession();
    void noteTrouble();
    QString ofRecording() const;
    QString ofPauses() const;
    QString ofBudget() const;

    models::CaptureSource &m_source;
    const models::ConnectionsModel &m_connections;
    std::optional<captures::WriteTrouble> m_trouble; // as last told of
    bool m_hasGap = false;
};

} // namespace shell
