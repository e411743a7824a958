// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payloadsearch.h"

#include <QObject>

namespace panels {

class FindBar;
class HexView;
class SourceView;

// Joins the find bar, the search and the view in front: highlights what is found and steps through it. In
// bytes "hex:0aff" finds these two bytes.
class PayloadFind : public QObject
{
    Q_OBJECT

public:
    PayloadFind(FindBar &bar, HexView &hex, models::PayloadBytes &bytes, QObject *parent = nullptr);

    void open();
    void close();
    void step(int step);
    // Which view is in front; nullptr and false: none that can be searched. Searches it if the bar is open.
    void lookAt(SourceView *text, bool isHex);

private:
    void search();
    void showMatches();
    void goTo(qsizetype match);

    FindBar &m_bar;
    HexView &m_hex;
    models::PayloadBytes &m_bytes;
    models::PayloadSearch m_search;
    SourceView *m_text = nullptr;
    bool m_isHex = false;
    qsizetype m_current = -1;
};

} // namespace panels
