// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/exportdialog.h"
#include "shell/mainwindow.h"
#include "shell/wiring/wiring.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

namespace shell {

namespace {

struct ExportWiringTexts
{
    Q_DECLARE_TR_FUNCTIONS(shell::ExportWiring)
};

// The file dialog asks before an existing file is replaced.
void exportCapture(MainWindow &window, ExportRun &run)
{
    const models::Subject &subject = window.focus().subject();
    const auto one = subject.isConnection() ? std::optional(subject.connection) : std::nullopt;
    ExportDialog dialog(one, one ? window.connections().nameOf(*one) : QString(), &window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    ExportWish wish;
    wish.capture = window.source().path();
    wish.format = dialog.format();
    wish.options = dialog.options();
    const QString suffix = suffixOf(wish.format);
    QFileDialog file(&window, ExportWiringTexts::tr("Export the log"), QString(),
                     QStringLiteral("%1 (*.%1);;%2 (*)").arg(suffix, ExportWiringTexts::tr("All files")));
    file.setAcceptMode(QFileDialog::AcceptSave);
    file.setDefaultSuffix(suffix); // before the dialog asks about replacing a file
    file.selectFile(QFileInfo(wish.capture).completeBaseName() + QLatin1Char('.') + suffix);
    if (file.exec() != QDialog::Accepted)
        return;
    wish.path = file.selectedFiles().constFirst();
    run.start(wish);
}

} // namespace

void wireExport(MainWindow &window)
{
    auto *run = new ExportRun(&window);
    QAction *action = window.actions()[ActionId::ExportCapture];
    const auto enable = [&window, action] {
        action->setEnabled(!window.source().path().isEmpty());
    };
    QObject::connect(action, &QAction::triggered, run, [&window, run] { exportCapture(window, *run); });
    QObject::connect(&window.source(), &models::CaptureSource::sessionReplaced, action, enable);
    QObject::connect(
        run, &ExportRun::written, &window, [&window](const QString &path, const QString &masked) {
            window.notify(
                masked.isEmpty()
                    ? ExportWiringTexts::tr("The log was exported to %1.").arg(path)
                    : ExportWiringTexts::tr("The log was exported to %1. Masked: %2.").arg(path, masked));
        });
    QObject::connect(run, &ExportRun::failed, &window, &MainWindow::notify);
    enable();
}

} // namespace shell
