// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

#include <functional>

namespace captures {

// A write-ahead log as it lies beside a database, read without SQLite, which would take any log for that
// database's own (https://sqlite.org/fileformat2.html#walformat). Reading it drops no lock: those stand on
// other files.
class WalFile
{
public:
    // A log that is missing, cannot be read, or holds no transaction that SQLite would replay has no pages.
    explicit WalFile(const QString &path);

    struct Page
    {
        quint32 number = 0; // from 1
        bool isCommit = false; // the last of its transaction
        QByteArray content;
    };
    // The pages that SQLite would replay, in order, until `visitor` returns false: the same one may come
    // again, and those of a last transaction may lack their commit, so that they do not count.
    void visit(const std::function<bool(const Page &)> &visitor);

private:
    bool readHead();
    bool readFrame(Page &page);
    void add(QByteArrayView words);

    QFile m_file;
    quint32 m_pageSize = 0; // 0: no log
    bool m_isBigEndian = false; // how the sums are reckoned
    QByteArray m_salts;
    quint32 m_sums[2] = {};
};

} // namespace captures
