#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sockeye authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on an include that no arrow of app/CMakeLists.txt allows, on a second user of QWebSocket or sqlite3.h, and
on a widget in a room that has no windows."""
from report import main
from rooms import declared, includes, sources

WINDOW_ROOMS = ("panels", "shell")
# Seams: what is included, by how many pairs of files of which room at most. SQLite: a database, its statements, its errors.
SEAMS = {"QWebSocket": ("connections", 1), "sqlite3.h": ("captures", 3)}
# QtWidgets classes do not all have "Widget" in their names; these headers stand for the module.
WIDGET_HEADERS = {
    "QAbstractButton", "QAbstractItemDelegate", "QAbstractItemView", "QApplication", "QBoxLayout", "QCheckBox",
    "QComboBox", "QDialog", "QDialogButtonBox", "QDockWidget", "QFileDialog", "QFormLayout", "QFrame",
    "QGraphicsView", "QGridLayout", "QGroupBox", "QHBoxLayout", "QHeaderView", "QInputDialog", "QLabel", "QLayout",
    "QLineEdit", "QListView", "QMainWindow", "QMenu", "QMenuBar", "QMessageBox", "QPlainTextEdit", "QProgressBar",
    "QPushButton", "QScrollArea", "QScrollBar", "QSlider", "QSpinBox", "QSplitter", "QStackedLayout", "QStatusBar",
    "QStyle", "QStyledItemDelegate", "QTabBar", "QTableView", "QTextEdit", "QToolBar", "QToolButton", "QTreeView",
    "QVBoxLayout",
}


def is_widget(name):
    module, _, header = name.rpartition("/")
    return "QtWidgets" in (module, header) or header in WIDGET_HEADERS or (header.startswith("Q") and header.endswith("Widget"))


def faults(root):
    rooms = declared(root)
    found = []
    users = {seam: set() for seam in SEAMS}
    for path in sources(root, "app"):
        room = path.parts[1] if len(path.parts) > 2 else None
        if room is not None and room not in rooms:
            found.append(f"{path}: app/{room} is not declared with add_room")
            continue
        for number, name in includes(root / path):
            target = name.split("/")[0]
            where = f"{path}:{number}"
            if room and "/" in name and target in rooms and target != room and target not in rooms[room][0]:
                found.append(f"{where}: no arrow from {room} to {target} in app/CMakeLists.txt")
            if room and room not in WINDOW_ROOMS and is_widget(name):
                found.append(f"{where}: {name} is a widget, and {room} has no windows")
            seam = name.rpartition("/")[2]
            if seam in SEAMS:
                users[seam].add(path.with_suffix(""))
    for seam, (room, pairs_allowed) in SEAMS.items():
        found += [f"{user}: {seam} belongs into {room}/ only" for user in sorted(users[seam]) if user.parts[1] != room]
        if len(users[seam]) > pairs_allowed:
            pairs = ", ".join(sorted(map(str, users[seam])))
            found.append(f"{seam} is included by {len(users[seam])} pairs of files, {pairs_allowed} allowed: {pairs}")
    return found


if __name__ == "__main__":
    main(faults)
