// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/statusline.h"

#include "models/capturesource.h"
#include "models/connectionsmodel.h"
#include "models/figures.h"
#include "panels/look/icon.h"
#include "panels/look/tonelabel.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QUrl>

#include <utility>

namespace shell {

using models::ConnectionsModel;

StatusLine::StatusLine(models::CaptureSource &source, ConnectionsModel &connections, QWidget *parent)
    : QStatusBar(parent)
    , m_source(source)
    , m_connections(connections)
    , m_warnings(source, connections)
    , m_file(new QToolButton(this))
    , m_fileMenu(new QMenu(m_file))
    , m_copyPath(m_fileMenu->addAction(panels::icon(QStringLiteral("copy")), QString()))
    , m_openFolder(m_fileMenu->addAction(panels::icon(QStringLiteral("folder")), QString()))
    , m_warning(new panels::ToneLabel(&panels::Tones::busy, this))
    , m_records(new QLabel(this))
    , m_rate(new QLabel(this))
{
    m_warning->setObjectName(QStringLiteral("warnings"));
    makeFileMenu();
    addWidget(m_file);
    for (QLabel *label : { m_warning, m_records, m_rate }) {
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(8, 0, 8, 0);
        addPermanentWidget(label);
    }
    m_timer.setSingleShot(true);
    m_timer.setInterval(std::chrono::milliseconds(250));
    connect(&m_timer, &QTimer::timeout, this, &StatusLine::showChanges);
    connect(&source, &models::CaptureSource::grew, this, &StatusLine::noteChange);
    connect(&source, &models::CaptureSource::sessionReplaced, this, &StatusLine::noteChange);
    connect(&source, &models::CaptureSource::readerReplaced, this, &StatusLine::noteChange);
    connect(&connections, &QAbstractItemModel::dataChanged, this, &StatusLine::noteChange);
    connect(&m_warnings, &CaptureWarnings::changed, this, &StatusLine::noteChange);
    retranslate();
}

void StatusLine::makeFileMenu()
{
    m_file->setObjectName(QStringLiteral("captureFile"));
    m_file->setAutoRaise(true);
    m_file->setFocusPolicy(Qt::TabFocus);
    m_file->setPopupMode(QToolButton::InstantPopup);
    m_file->setMenu(m_fileMenu);
    connect(m_copyPath, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(QDir::toNativeSeparators(m_source.path())); });
    connect(m_openFolder, &QAction::triggered, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_source.path()).absolutePath()));
    });
}

void StatusLine::retranslate()
{
    m_copyPath->setText(tr("Copy the path"));
    m_openFolder->setText(tr("Open the folder"));
    m_file->setAccessibleName(tr("File of the capture"));
    refresh();
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QStatusBar::changeEvent(event);
}

void StatusLine::noteChange()
{
    m_isStale = true;
    if (!m_timer.isActive())
        showChanges();
}

// At once, but no more often than the timer says.
void StatusLine::showChanges()
{
    if (!std::exchange(m_isStale, false))
        return;
    refresh();
    m_timer.start();
}

void StatusLine::refresh()
{
    m_file->setText(fileText().replace(QLatin1Char('&'), QStringLiteral("&&")));
    m_file->setEnabled(!m_source.path().isEmpty());
    m_file->setToolTip(models::plainTip(m_source.path()));
    const int records = int(std::min<qint64>(m_source.lastRecord(), std::numeric_limits<int>::max()));
    m_records->setText(tr("%1 rows", nullptr, records).arg(models::countText(m_source.lastRecord())));
    m_records->setVisible(records > 0);
    const QModelIndex whole = m_connections.index(0);
    const double rate = whole.data(ConnectionsModel::MessageRateRole).toDouble();
    m_rate->setText(
        QStringLiteral("%1 · %2/s")
            .arg(models::rateText(rate),
                 models::sizeText(qint64(whole.data(ConnectionsModel::ByteRateRole).toDouble()))));
    m_rate->setVisible(!m_source.isReadOnly() && m_source.session());
    m_warning->setText(m_warnings.texts().join(QStringLiteral(" · ")));
    m_warning->setVisible(!m_warning->text().isEmpty());
}

QString StatusLine::fileText() const
{
    if (m_source.path().isEmpty())
        return tr("Recording begins with the first connection");
    return QStringLiteral("%1 · %2").arg(QFileInfo(m_source.path()).fileName(),
                                         models::sizeText(m_source.fileBytes()));
}

} // namespace shell
