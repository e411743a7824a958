// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/formats/exportoptions.h"
#include "models/errand.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <atomic>
#include <memory>

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
    ~ExportRun() override;

    bool isRunning() const { return m_errand.isRunning(); }
    void start(const ExportWish &wish);
    void cancel();

Q_SIGNALS:
    void written(const QString &path);
    void failed(const QString &reason); // translated; also when broken off

private:
    struct Progress
    {
        std::atomic<qint64> bytes = 0;
        std::atomic<bool> isCancelled = false;
    };
    class CountingFile;

    static QString write(const ExportWish &wish, Progress &progress); // empty: written
    void showProgress();
    void finish(const QString &path, const QString &error);

    QWidget *m_window;
    std::shared_ptr<Progress> m_progress;
    QTimer m_timer;
    QPointer<QProgressDialog> m_dialog; // the window's child
    models::Errand m_errand;
};

} // namespace shell
