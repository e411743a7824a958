// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/payload/payloadfind.h"

#include "panels/payload/findbar.h"
#include "panels/payload/hexview.h"
#include "panels/source/binarytext.h"
#include "panels/source/sourceview.h"

namespace panels {

using payloads::ByteSearch;

namespace {

constexpr QLatin1String hexWord("hex:");

}

PayloadFind::PayloadFind(FindBar &bar, HexView &hex, models::PayloadBytes &bytes, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_hex(hex)
    , m_bytes(bytes)
{
    connect(&bar, &FindBar::edited, this, &PayloadFind::search);
    connect(&bar, &FindBar::stepped, this, &PayloadFind::step);
    connect(&bar, &FindBar::closed, this, &PayloadFind::close);
    connect(&m_search, &models::PayloadSearch::changed, this, &PayloadFind::showMatches);
}

void PayloadFind::open()
{
    m_bar.open();
    search();
}

void PayloadFind::close()
{
    m_bar.hide();
    m_search.clear();
    if (m_text)
        m_text->setFocus(Qt::OtherFocusReason);
    else if (m_isHex)
        m_hex.setFocus(Qt::OtherFocusReason);
}

void PayloadFind::step(int step)
{
    const qsizetype here = m_text ? m_text->caret() : qsizetype(m_hex.selectionStart());
    goTo(m_search.next(here, step));
}

void PayloadFind::lookAt(SourceView *text, bool isHex)
{
    if (m_text && m_text != text)
        m_text->showMatches({}, 0);
    m_text = text;
    m_isHex = isHex;
    if (m_bar.isVisible())
        search();
}

void PayloadFind::search()
{
    m_current = -1;
    const QString wanted = m_bar.text();
    if (m_isHex && wanted.startsWith(hexWord)) {
        const BinaryText bytes = bytesFromHex(QStringView(wanted).sliced(hexWord.size()));
        m_search.start(ByteSearch(bytes.bytes), m_bytes.size(), m_bytes.source());
    } else if (m_isHex) {
        m_search.start(ByteSearch(wanted, !m_bar.mindsCase()), m_bytes.size(), m_bytes.source());
    } else if (m_text) {
        const QByteArray text = m_text->source();
        m_search.start(
            ByteSearch(wanted, !m_bar.mindsCase()), text.size(),
            [text](qint64 offset, qint64 limit, const std::stop_token &) { return text.mid(offset, limit); });
    } else {
        m_search.clear();
    }
}

void PayloadFind::showMatches()
{
    if (m_text)
        m_text->showMatches(m_search.offsets(), m_search.length());
    if (m_search.isRunning())
        m_bar.setNote(tr("searching…"));
    else if (m_current < 0 && !m_search.offsets().isEmpty())
        goTo(m_search.next((m_text ? m_text->caret() : qsizetype(m_hex.selectionStart())) - 1, 1));
    else
        m_bar.setCount(m_current, m_search.offsets().size(), m_search.isComplete());
}

void PayloadFind::goTo(qsizetype match)
{
    m_current = match;
    m_bar.setCount(match, m_search.offsets().size(), m_search.isComplete());
    if (match < 0)
        return;
    const qsizetype offset = m_search.offsets()[match];
    if (m_text)
        m_text->goTo(offset, m_search.length());
    else
        m_hex.goTo(offset, offset + m_search.length() - 1);
}

} // namespace panels
