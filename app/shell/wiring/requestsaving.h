// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collections/collection.h"

#include <QObject>

namespace shell {

class MainWindow;

// Brings the request in work into its file, or into one that is asked for, or back to what its file says.
// Asks where both were changed; overwrites nothing unasked.
class RequestSaving : public QObject
{
    Q_OBJECT

public:
    explicit RequestSaving(MainWindow &window);

    void save();
    void saveAs();
    void revert();

Q_SIGNALS:
    void saved(const QString &path); // within the collection
    void failed(const QString &reason); // translated

private:
    void store(bool overwrites);
    void settleConflict(const QString &text);

    MainWindow &m_window;
    collections::Collection &m_collection;
};

} // namespace shell
