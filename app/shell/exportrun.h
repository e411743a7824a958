// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/formats/exportoptions.h"
#include "models/backgroundtask.h"

#include <QObject>
#include <QPointer>

class QProgressDialog;
class QWidget;

namespace shell {

enum class ExportFormat { Jsonl, Csv, Har };

QString suffixOf(ExportFormat format); // "jsonl"

struct ExportWish
{
    QString capture;
    ExportFormat format = ExportFormat::Jsonl;
    captures::ExportOptions options;
    QString path; // of the file to write; an existing one is replaced, once all is written
};

// Writes a capture in another format, off the GUI thread, with a dialog that says how much was written and
// can break it off; then no file is left. One at a time.
class ExportRun : public QObject
{
    Q_OBJECT

public:
    explicit ExportRun(QWidget *window);

    bool isRunning() const { return m_task.isRunning(); }
    void start(const ExportWish &wish);
    void cancel();

Q_SIGNALS:
    void written(const QString &path, const QString &masked); // the names of what was masked
    void failed(const QString &reason); // translated; also when broken off

private:
    class CountingFile;

    static QString cancelled();
    // Empty: written.
    static QString write(const ExportWish &wish, models::BackgroundTask::Run &run, wire::MaskedNames &masked);
    void showWritten(qint64 bytes);
    void finish(const QString &path, const wire::MaskedNames &masked, const QString &error);

    QWidget *m_window;
    QPointer<QProgressDialog> m_dialog; // the window's child
    models::BackgroundTask m_task;
};

} // namespace shell
