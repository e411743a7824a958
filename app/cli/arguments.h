// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace cli {

// A wrong use of the command line; ends with status 2. `text` is translated and names the word that is wrong.
struct UsageError
{
    QString text;
};

// An option as it is typed: "-o" or "--origin".
struct Option
{
    QString flag;
    QString value; // what its value is called in the help: "FILE"; empty: it takes none
    QString help;
    bool isBuilt = true; // false: known, and ends with "not yet"
};

// The words behind a command, told apart. Options keep their order among each other; the last one wins where
// only one counts. QCommandLineParser loses the order between different options and exits by itself.
class Arguments
{
    Q_DECLARE_TR_FUNCTIONS(cli::Arguments)

public:
    struct Given
    {
        QString flag;
        QString value;
    };

    // Understands "-oFILE", "-o FILE", "--for=2", "--for 2" and "--" (no options behind it). Throws
    // UsageError.
    Arguments(const QStringList &words, const QList<Option> &options);

    const QStringList &words() const { return m_words; } // what is no option
    const QList<Given> &given() const { return m_given; }
    bool wantsHelp() const { return has(QStringLiteral("--help")); }

    bool has(const QString &flag) const;
    QString value(const QString &flag) const; // empty if not given
    QStringList values(const QString &flag) const;
    // Seconds, decimals allowed, above zero. Throws UsageError.
    std::optional<std::chrono::milliseconds> seconds(const QString &flag) const;
    // A whole number from `from` to `to`. Throws UsageError.
    std::optional<qint64> number(const QString &flag, qint64 from, qint64 to) const;

private:
    void take(const QString &word, QStringList &rest, const QList<Option> &options);

    QList<Given> m_given;
    QStringList m_words;
};

} // namespace cli
