// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backgroundtask.h"
#include "shell/capturefiles.h"
#include "shell/preferences/page.h"

class QLineEdit;
class QPushButton;
class QSpinBox;

namespace shell {

// Where captures are kept and what room they take; deletes old ones, after asking and never by itself.
class CapturesPage : public PreferencesPage
{
    Q_OBJECT

public:
    // `usual`: the folder if none was chosen. `inUse`: captures that are open and stay.
    CapturesPage(Settings &settings, const QString &usual, const QStringList &inUse, QWidget *parent);

    QString title() const override { return tr("Captures"); }
    void showSettings() override;
    void retranslate() override;

private:
    QString folder();
    void chooseFolder();
    void setFolder(const QString &folder);
    void list();
    void showSpace();
    void askAndDelete();
    void remove(const QList<CaptureFile> &files);
    QList<CaptureFile> olderOnes() const;

    QString m_usual;
    QStringList m_inUse;
    QList<CaptureFile> m_files; // in the folder, the latest first
    QList<CaptureFile> m_unused; // those of them that are not in use
    models::BackgroundTask m_listing;
    models::BackgroundTask m_deleting;
    QLineEdit *m_folder;
    QPushButton *m_choose;
    QPushButton *m_restore;
    QLabel *m_space;
    QSpinBox *m_days;
    QPushButton *m_delete;
    QLabel *m_folderLabel;
    QLabel *m_spaceLabel;
    QLabel *m_daysLabel;
    QLabel *m_note;
};

} // namespace shell
