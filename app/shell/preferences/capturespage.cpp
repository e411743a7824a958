// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/preferences/capturespage.h"

#include "captures/captureopening.h"
#include "models/figures.h"

#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>
#include <limits>

namespace shell {

namespace {

qint64 bytesOf(const QList<CaptureFile> &files)
{
    qint64 bytes = 0;
    for (const CaptureFile &file : files)
        bytes += file.bytes;
    return bytes;
}

// Off the GUI thread. How many are gone.
int removed(const QList<CaptureFile> &files)
{
    int count = 0;
    for (const CaptureFile &file : files)
        count += int(captures::removeCapture(file.path));
    return count;
}

QList<CaptureFile> without(const QStringList &paths, QList<CaptureFile> files)
{
    files.removeIf([&paths](const CaptureFile &file) {
        return std::any_of(paths.begin(), paths.end(),
                           [&file](const QString &path) { return QFileInfo(path) == QFileInfo(file.path); });
    });
    return files;
}

QHBoxLayout *boxWith(std::initializer_list<QWidget *> widgets)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    return row;
}

} // namespace

CapturesPage::CapturesPage(Settings &settings, const QString &usual, const QStringList &inUse,
                           QWidget *parent)
    : PreferencesPage(settings, parent)
    , m_usual(usual)
    , m_inUse(inUse)
    , m_folder(new QLineEdit(this))
    , m_choose(new QPushButton(this))
    , m_restore(new QPushButton(this))
    , m_space(new QLabel(this))
    , m_days(new QSpinBox(this))
    , m_delete(new QPushButton(this))
    , m_folderLabel(new QLabel(this))
    , m_spaceLabel(new QLabel(this))
    , m_daysLabel(new QLabel(this))
    , m_note(new QLabel(this))
{
    m_folder->setObjectName(QStringLiteral("captureFolder"));
    m_folder->setReadOnly(true);
    m_folder->setMinimumWidth(fontMetrics().averageCharWidth() * 36);
    m_folderLabel->setBuddy(m_choose);
    m_choose->setObjectName(QStringLiteral("chooseCaptureFolder"));
    m_restore->setObjectName(QStringLiteral("usualCaptureFolder"));
    m_space->setObjectName(QStringLiteral("captureSpace"));
    m_space->setTextFormat(Qt::PlainText);
    m_days->setObjectName(QStringLiteral("captureDays"));
    m_days->setRange(0, 3650);
    m_days->setValue(30);
    m_daysLabel->setBuddy(m_days);
    m_delete->setObjectName(QStringLiteral("deleteCaptures"));
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    form()->addRow(m_folderLabel, boxWith({ m_folder, m_choose }));
    form()->addRow(nullptr, boxWith({ m_restore }));
    form()->addRow(m_spaceLabel, m_space);
    form()->addRow(m_daysLabel, boxWith({ m_days, m_delete }));
    form()->addRow(m_note);
    connect(m_choose, &QPushButton::clicked, this, &CapturesPage::chooseFolder);
    connect(m_restore, &QPushButton::clicked, this, [this] { setFolder({}); });
    connect(m_days, &QSpinBox::valueChanged, this, &CapturesPage::showSpace);
    connect(m_delete, &QPushButton::clicked, this, &CapturesPage::askAndDelete);
}

void CapturesPage::showSettings()
{
    m_folder->setText(QDir::toNativeSeparators(folder()));
    m_restore->setEnabled(!settings().captureFolder().isEmpty());
    list();
}

void CapturesPage::retranslate()
{
    m_folderLabel->setText(tr("&Folder"));
    m_folder->setAccessibleName(tr("Folder of the captures"));
    m_choose->setText(tr("Choose…"));
    m_restore->setText(tr("Back to the usual folder"));
    m_spaceLabel->setText(tr("Kept"));
    m_daysLabel->setText(tr("&Older than"));
    m_days->setSuffix(tr(" days"));
    m_delete->setText(tr("Delete…"));
    m_note->setText(tr("A new folder is used from the next capture on. Nothing is ever deleted by itself."));
    showSpace();
}

QString CapturesPage::folder()
{
    return settings().captureFolder().isEmpty() ? m_usual : settings().captureFolder();
}

void CapturesPage::chooseFolder()
{
    const QString chosen = QFileDialog::getExistingDirectory(this, tr("Where captures are kept"), folder());
    if (!chosen.isEmpty())
        setFolder(chosen);
}

void CapturesPage::setFolder(const QString &folder)
{
    settings().setCaptureFolder(folder);
    Q_EMIT changed();
    showSettings();
}

void CapturesPage::list()
{
    m_listing.start([this, where = folder(), inUse = m_inUse](models::BackgroundTask::Run &) {
        const QList<CaptureFile> files = captureFiles(where, std::numeric_limits<qsizetype>::max());
        return models::BackgroundTask::Delivery([this, files, unused = without(inUse, files)] {
            m_files = files;
            m_unused = unused;
            showSpace();
        });
    });
}

void CapturesPage::showSpace()
{
    m_space->setText(
        tr("%n capture(s), %1", nullptr, int(m_files.size())).arg(models::sizeText(bytesOf(m_files))));
    m_delete->setEnabled(!olderOnes().isEmpty());
}

void CapturesPage::askAndDelete()
{
    const QList<CaptureFile> files = olderOnes();
    QMessageBox box(QMessageBox::Question, tr("Delete captures"),
                    tr("Delete %n capture(s) with %1, the latest of %2? This cannot be undone.", nullptr,
                       int(files.size()))
                        .arg(models::sizeText(bytesOf(files)),
                             files.constFirst().changed.toString(QStringLiteral("yyyy-MM-dd HH:mm"))),
                    QMessageBox::Cancel, this);
    box.setTextFormat(Qt::PlainText);
    const QPushButton *yes = box.addButton(tr("Delete"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() == yes)
        remove(files);
}

void CapturesPage::remove(const QList<CaptureFile> &files)
{
    m_delete->setEnabled(false);
    m_deleting.start([this, files](models::BackgroundTask::Run &) {
        const int missing = int(files.size()) - removed(files);
        return models::BackgroundTask::Delivery([this, missing] {
            list();
            if (missing > 0)
                QMessageBox::warning(
                    this, tr("Delete captures"),
                    tr("%n capture(s) could not be deleted: they are open elsewhere, or the folder is "
                       "write-protected.",
                       nullptr, missing));
        });
    });
}

QList<CaptureFile> CapturesPage::olderOnes() const
{
    const QDateTime limit = QDateTime::currentDateTime().addDays(-m_days->value());
    QList<CaptureFile> older;
    for (const CaptureFile &file : m_unused)
        if (file.changed < limit)
            older.append(file);
    return older;
}

} // namespace shell
