// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/savecopy.h"

#include <QObject>

namespace shell {

class MainWindow;

// What the File menu does with captures.
class FileWiring : public QObject
{
    Q_OBJECT

public:
    explicit FileWiring(MainWindow &window);

private:
    void enable();
    void beginNewCapture();
    void openCapture();
    void saveCapture(SaveCopy::Secrets secrets);
    void fillRecentCaptures();

    MainWindow &m_window;
};

} // namespace shell
