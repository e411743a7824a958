// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/composer/composerpanel.h"

#include "models/connectioncommands.h"
#include "models/figures.h"
#include "panels/composer/binarytext.h"
#include "panels/composer/closedialog.h"
#include "panels/look/icon.h"
#include "panels/look/tones.h"
#include "requests/request.h"

#include <QComboBox>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

namespace panels {

using sessions::MessageKind;

ComposerPanel::ComposerPanel(models::ConnectionCommands &commands, QWidget *parent)
    : QWidget(parent)
    , m_commands(commands)
    , m_form(new QComboBox(this))
    , m_text(new QPlainTextEdit(this))
    , m_file(new QPushButton(this))
    , m_size(new QLabel(this))
    , m_complaint(new QLabel(this))
    , m_send(new QPushButton(this))
    , m_more(new QToolButton(this))
{
    m_text->setObjectName(QStringLiteral("composer"));
    m_text->setFont(fixedFont());
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(8);
    m_send->setObjectName(QStringLiteral("sendButton"));
    m_send->setProperty("primary", true);
    m_form->setObjectName(QStringLiteral("composerForm"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setAutoRaise(true);
    m_size->setForegroundRole(QPalette::PlaceholderText);
    m_complaint->setTextFormat(Qt::PlainText);
    m_complaint->setObjectName(QStringLiteral("composerComplaint"));
    m_complaint->setWordWrap(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_text);
    layout->addWidget(m_file, 1, Qt::AlignCenter);
    layout->addWidget(makeBar());
    setFocusProxy(m_text);

    connect(m_form, &QComboBox::currentIndexChanged, this, &ComposerPanel::showForm);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        clearComplaint();
        showState();
    });
    connect(m_file, &QPushButton::clicked, this, &ComposerPanel::chooseFile);
    connect(m_send, &QPushButton::clicked, this, &ComposerPanel::send);
    connect(&commands, &models::ConnectionCommands::changed, this, &ComposerPanel::showState);
    retranslate();
    showForm();
}

QWidget *ComposerPanel::makeBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(8);
    layout->addWidget(m_form);
    layout->addWidget(m_size);
    layout->addWidget(m_complaint, 1);
    layout->addWidget(m_more);
    layout->addWidget(m_send);
    return bar;
}

void ComposerPanel::send()
{
    const std::optional<QByteArray> bytes = payload();
    if (bytes)
        m_commands.send(form() == Form::Text ? MessageKind::Text : MessageKind::Binary, *bytes);
}

void ComposerPanel::sendPing()
{
    if (const std::optional<QByteArray> bytes = payload())
        m_commands.send(MessageKind::Ping, *bytes);
}

void ComposerPanel::sendPong()
{
    if (const std::optional<QByteArray> bytes = payload())
        m_commands.send(MessageKind::Pong, *bytes);
}

void ComposerPanel::askAndClose()
{
    CloseDialog dialog(this);
    if (dialog.exec() == QDialog::Accepted)
        m_commands.close(dialog.code(), dialog.code() ? dialog.reason() : QByteArray());
}

void ComposerPanel::edit()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void ComposerPanel::setMenuActions(const QList<QAction *> &actions)
{
    m_more->addActions(actions);
}

void ComposerPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ComposerPanel::retranslate()
{
    const int chosen = std::max(0, m_form->currentIndex());
    const QSignalBlocker quiet(m_form);
    m_form->clear();
    m_form->addItems({ tr("Text"), tr("Binary as hex"), tr("Binary as Base64"), tr("Binary from a file") });
    m_form->setCurrentIndex(chosen);
    m_form->setAccessibleName(tr("Form of the message"));
    m_text->setAccessibleName(tr("Message to send"));
    m_send->setText(tr("Send"));
    m_send->setToolTip(tr("Send (Ctrl+Enter)"));
    m_send->setIcon(icon(QStringLiteral("send"), Qt::white));
    m_more->setText(tr("More"));
    m_more->setToolTip(tr("Ping, pong, close"));
    m_more->setAccessibleName(tr("Send a ping, a pong or a Close"));
    showForm();
}

void ComposerPanel::showForm()
{
    clearComplaint();
    m_text->setVisible(form() != Form::File);
    m_file->setVisible(form() == Form::File);
    m_file->setText(m_path.isEmpty() ? tr("Choose a file…") : QFileInfo(m_path).fileName());
    switch (form()) {
    case Form::Text:
        m_text->setPlaceholderText(tr("Message to send. Ctrl+Enter sends."));
        break;
    case Form::Hex:
        m_text->setPlaceholderText(tr("Bytes in hex, for example: 0a ff 10"));
        break;
    case Form::Base64:
        m_text->setPlaceholderText(tr("Bytes in Base64, for example: AAEC/w=="));
        break;
    case Form::File:
        break;
    }
    showState();
}

// The size as long as it costs nothing to know.
void ComposerPanel::showState()
{
    const bool isText = form() == Form::Text;
    const int characters = m_text->document()->characterCount() - 1;
    m_size->setVisible(isText && characters > 0);
    if (isText && characters < 100'000)
        m_size->setText(models::sizeText(written().toUtf8().size()));
    m_send->setEnabled(m_commands.isOpen() && (form() != Form::File || !m_path.isEmpty()));
    m_more->setEnabled(m_commands.isOpen());
}

void ComposerPanel::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose a file to send"), m_path);
    if (!path.isEmpty())
        m_path = path;
    showForm();
}

// Underlines the character at fault, until the text is edited.
void ComposerPanel::mark(qsizetype at)
{
    QTextCursor cursor(m_text->document());
    cursor.setPosition(int(at));
    cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
    QTextEdit::ExtraSelection selection;
    selection.cursor = cursor;
    selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    selection.format.setUnderlineColor(tonesFor(palette()).bad);
    selection.format.setBackground(tonesFor(palette()).alarmBack);
    m_text->setExtraSelections({ selection });
    cursor.clearSelection();
    m_text->setTextCursor(cursor);
}

void ComposerPanel::complain(const QString &text)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, tonesFor(palette()).bad);
    m_complaint->setPalette(colours);
    m_complaint->setText(text);
}

void ComposerPanel::clearComplaint()
{
    m_complaint->clear();
    m_text->setExtraSelections({});
}

ComposerPanel::Form ComposerPanel::form() const
{
    return Form(m_form->currentIndex());
}

// As typed: toPlainText() would turn no-break spaces into blanks.
QString ComposerPanel::written() const
{
    return m_text->document()
        ->toRawText()
        .replace(QChar::ParagraphSeparator, u'\n')
        .replace(QChar::LineSeparator, u'\n');
}

std::optional<QByteArray> ComposerPanel::payload()
{
    clearComplaint();
    const QString text = written();
    if (form() == Form::Text)
        return text.toUtf8();
    if (form() == Form::File)
        return fileContent();
    const BinaryText binary = form() == Form::Hex ? bytesFromHex(text) : bytesFromBase64(text);
    if (binary.isValid())
        return binary.bytes;
    mark(binary.faultAt);
    const QStringView before = QStringView(text).first(binary.faultAt);
    complain(tr("Line %1, column %2: “%3” %4.")
                 .arg(before.count(u'\n') + 1)
                 .arg(binary.faultAt - before.lastIndexOf(u'\n'))
                 .arg(text.mid(binary.faultAt, 1), binary.fault));
    return {};
}

std::optional<QByteArray> ComposerPanel::fileContent()
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly)) {
        complain(tr("The file cannot be read: %1").arg(file.errorString()));
        return {};
    }
    if (file.size() > requests::Limits::maxMessageBytes) {
        complain(tr("The file is too large for one message: at most %1.")
                     .arg(models::sizeText(requests::Limits::maxMessageBytes)));
        return {};
    }
    const qint64 size = file.size();
    const QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError || content.size() != size) {
        complain(tr("The file cannot be read: %1").arg(file.errorString()));
        return {};
    }
    return content;
}

} // namespace panels
