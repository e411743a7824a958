// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/request/headpreview.h"

#include "panels/look/tones.h"
#include "requests/handshakerequest.h"
#include "wire/secrets.h"

#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTextCursor>
#include <QVBoxLayout>

namespace panels {

namespace {

void append(QTextCursor &cursor, const QString &line, const QColor &colour)
{
    QTextCharFormat format;
    format.setForeground(colour);
    if (!cursor.atStart())
        cursor.insertBlock();
    cursor.insertText(line, format);
}

QString shownLine(const wire::HeaderField &field)
{
    const QString value = wire::isSecretHeader(field.name) && !field.value.isEmpty()
        ? QString(8, QChar(0x2022))
        : QString::fromUtf8(field.value);
    return QString::fromUtf8(field.name) + QStringLiteral(": ") + value;
}

} // namespace

HeadPreview::HeadPreview(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
{
    m_title->setContentsMargins(8, 4, 8, 4);
    m_title->setForegroundRole(QPalette::PlaceholderText);
    m_text->setObjectName(QStringLiteral("headPreview"));
    m_text->setReadOnly(true);
    m_text->setFont(fixedFont());
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_text->setUndoRedoEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_text, 1);
    retranslate();
}

void HeadPreview::setRequest(const requests::Request &request)
{
    m_request = request;
    write();
}

void HeadPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        write();
    QWidget::changeEvent(event);
}

void HeadPreview::write()
{
    const Tones &tones = tonesFor(palette());
    const requests::UrlResult parsed = requests::parseUrl(m_request.url.trimmed());
    m_text->clear();
    QTextCursor cursor(m_text->document());
    if (!parsed.url) {
        append(cursor,
               m_request.url.trimmed().isEmpty() ? tr("Type a URL to see the head that will be sent.")
                                                 : parsed.error,
               tones.muted);
        return;
    }
    const QColor own = palette().color(QPalette::Text);
    append(cursor, QStringLiteral("GET %1 HTTP/1.1").arg(QString::fromUtf8(parsed.url->resource)), own);
    const QByteArray key = tr("(made anew for each connect)").toUtf8();
    for (const requests::PlannedLine &line : requests::plannedLines(m_request, *parsed.url, key))
        append(cursor, shownLine(line.field), line.isAutomatic ? tones.muted : own);
}

void HeadPreview::retranslate()
{
    m_title->setText(tr("As it will be sent"));
    m_text->setAccessibleName(tr("Head of the handshake as it will be sent"));
}

} // namespace panels
