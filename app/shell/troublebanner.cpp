// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/troublebanner.h"

#include "models/capturesource.h"
#include "panels/look/tones.h"
#include "sessions/session.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>
#include <QScopedValueRollback>

namespace shell {

namespace {

constexpr std::chrono::seconds lastPatience{ 10 }; // for writing what is held

}

TroubleBanner::TroubleBanner(models::CaptureSource &source, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_text(new QLabel(this))
    , m_retry(new QPushButton(this))
    , m_move(new QPushButton(this))
    , m_goOn(new QPushButton(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->addWidget(m_text, 1);
    for (QPushButton *button : { m_retry, m_move, m_goOn })
        layout->addWidget(button);
    connect(m_retry, &QPushButton::clicked, this, [this] { m_source.session()->retryWriting(); });
    connect(m_move, &QPushButton::clicked, this, &TroubleBanner::chooseFolder);
    connect(m_goOn, &QPushButton::clicked, this, [this] { m_source.session()->continueUnrecorded(); });
    connect(&source, &models::CaptureSource::sessionReplaced, this, &TroubleBanner::followSession);
    followSession();
    retranslate();
}

void TroubleBanner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TroubleBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), panels::tonesFor(palette()).alarmBack);
    painter.setPen(panels::tonesFor(palette()).bad);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

void TroubleBanner::followSession()
{
    if (sessions::Session *session = m_source.session())
        connect(session, &sessions::Session::troubleChanged, this, &TroubleBanner::showTrouble);
    showTrouble();
}

void TroubleBanner::showTrouble()
{
    const auto trouble = m_source.session() ? m_source.session()->trouble() : std::nullopt;
    if (trouble && trouble->isUnrecorded)
        m_text->setText(tr("Nothing is being recorded: %1\nWhat comes now is counted, but not kept.")
                            .arg(trouble->reason));
    else if (trouble)
        m_text->setText(tr("The capture cannot be written: %1\nReceiving is paused; nothing is lost so far.")
                            .arg(trouble->reason));
    m_goOn->setHidden(trouble && trouble->isUnrecorded);
    setVisible(trouble.has_value());
}

void TroubleBanner::retranslate()
{
    m_retry->setText(tr("Try again"));
    m_move->setText(tr("Another folder…"));
    m_goOn->setText(tr("Continue unrecorded"));
    showTrouble();
}

bool TroubleBanner::isWritten()
{
    sessions::Session *session = m_source.session();
    if (!session || !session->trouble())
        return true;
    session->retryWriting(); // the disk may have been cleared meanwhile
    return session->flush(lastPatience);
}

bool TroubleBanner::confirmEnd()
{
    if (m_isAsking) // from within the question
        return false;
    const QScopedValueRollback isAsking(m_isAsking, true);
    while (!isWritten()) {
        const auto trouble = m_source.session()->trouble();
        QMessageBox box(
            QMessageBox::Warning, tr("The capture is not complete"),
            tr("The capture cannot be written: %1\n\nWhat came since then stands in memory alone, and "
               "would be lost. Another folder takes all of it.")
                .arg(trouble ? trouble->reason : QString()),
            QMessageBox::Cancel, window());
        box.setTextFormat(Qt::PlainText); // a file's name is no HTML
        QPushButton *move = box.addButton(tr("Another folder…"), QMessageBox::AcceptRole);
        QPushButton *lose = box.addButton(tr("End without it"), QMessageBox::DestructiveRole);
        box.setDefaultButton(move);
        box.exec();
        if (box.clickedButton() == lose)
            return true;
        if (box.clickedButton() != move || !chooseFolder())
            return false;
        m_source.session()->flush(lastPatience);
    }
    return true;
}

// False: none was chosen.
bool TroubleBanner::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Where to go on recording"));
    if (folder.isEmpty())
        return false;
    m_source.setFolder(folder);
    m_source.session()->moveCapture(models::newCapturePath(folder));
    return true;
}

} // namespace shell
