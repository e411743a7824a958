// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the actions of a window do, a file a theme. Each function connects the actions of its theme to the
// models and panels they concern, and gives panels the actions for their context menus.
namespace shell {

class MainWindow;

void wireFile(MainWindow &window);
void wirePreferences(MainWindow &window);
void wireExport(MainWindow &window);
void wireView(MainWindow &window);
void wireHelp(MainWindow &window);
void wireStart(MainWindow &window);
void wireConnection(MainWindow &window);
void wireMessage(MainWindow &window);
void wireRequest(MainWindow &window);
void wireCollection(MainWindow &window);
void wireLog(MainWindow &window);
void wireMeasures(MainWindow &window);
void wireCompare(MainWindow &window);

} // namespace shell
