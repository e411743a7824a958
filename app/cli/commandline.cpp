// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "cli/exportcommand.h"
#include "cli/recordcommand.h"
#include "cli/servecommand.h"
#include "cli/summarycommand.h"
#include "cli/terminal.h"
#include "wire/utf8.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <span>
#include <vector>

namespace cli {

namespace {

class CommandLine // for the context of its translations only
{
    Q_DECLARE_TR_FUNCTIONS(cli::CommandLine)
};

std::vector<std::unique_ptr<Command>> commands()
{
    std::vector<std::unique_ptr<Command>> all;
    all.push_back(std::make_unique<RecordCommand>());
    all.push_back(std::make_unique<ExportCommand>());
    all.push_back(std::make_unique<SummaryCommand>());
    all.push_back(std::make_unique<ServeCommand>());
    return all;
}

bool isLater(const QString &word)
{
    return word == QLatin1String("run") || word == QLatin1String("compare");
}

std::unique_ptr<Command> commandNamed(const QString &name)
{
    for (auto &command : commands())
        if (command->name() == name)
            return std::move(command);
    return nullptr;
}

QList<Option> windowOptions()
{
    return {
        { QStringLiteral("--demo"), {}, CommandLine::tr("Start the built-in server and connect to it") },
        { QStringLiteral("--version"), {}, CommandLine::tr("Print the version") },
        { QStringLiteral("--help"), {}, CommandLine::tr("Print this help; with a command, its help") },
    };
}

void print(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

QString optionLines(const QList<Option> &options)
{
    QString lines;
    for (const Option &option : options) {
        if (!option.isBuilt)
            continue;
        const QString typed =
            option.value.isEmpty() ? option.flag : option.flag + QLatin1Char(' ') + option.value;
        lines += QStringLiteral("  %1  %2\n").arg(typed, -26).arg(option.help);
    }
    return lines;
}

QString generalHelp()
{
    QString help =
        CommandLine::tr("Sockeye, a WebSocket inspector\n\n"
                        "sockeye [URL | FILE.wscap]  the window; connects to the URL, opens the capture\n");
    for (const auto &command : commands())
        help += QStringLiteral("sockeye %1  %2\n").arg(command->name(), -18).arg(command->summary());
    return help + QLatin1Char('\n') + optionLines(windowOptions());
}

QString helpFor(const Command &command)
{
    return QStringLiteral("sockeye %1\n\n%2\n\n%3")
        .arg(command.synopsis(), command.summary(), optionLines(command.options()));
}

// Bytes outside ASCII as they are written in C.
QByteArray escaped(QByteArrayView text)
{
    QByteArray out;
    for (const char byte : text)
        out += quint8(byte) < 0x80 ? QByteArray(1, byte) : "\\x" + QByteArray(1, byte).toHex();
    return out;
}

int wrongUsage(const QString &text, const QString &command)
{
    say(text);
    const QString words = command.isEmpty() ? QStringLiteral("sockeye --help")
                                            : QStringLiteral("sockeye %1 --help").arg(command);
    sayPlainly(CommandLine::tr("\"%1\" tells how to use it.").arg(words));
    return WrongUsage;
}

int runCommand(Command &command, const QStringList &words)
{
    try {
        const Arguments arguments(words, command.options());
        if (!arguments.wantsHelp())
            return command.run(arguments);
        print(helpFor(command));
        return Done;
    } catch (const UsageError &error) {
        return wrongUsage(error.text, command.name());
    }
}

// Without the options that QApplication takes for itself, as its documentation and QGuiApplication's list
// them.
QStringList withoutQtOptions(const QStringList &words)
{
    static const QStringList alone =
        QStringLiteral("-reverse -widgetcount -nograb -dograb").split(QLatin1Char(' '));
    static const QStringList valued =
        QStringLiteral(
            "-platform -platformpluginpath -platformtheme -plugin -style -stylesheet -session -display "
            "-name -geometry -title -icon -qwindowgeometry -qwindowtitle -qwindowicon")
            .split(QLatin1Char(' '));
    QStringList rest;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString option = words[i].startsWith(QLatin1String("--")) ? words[i].mid(1) : words[i];
        if (valued.contains(option))
            ++i;
        else if (!alone.contains(option) && !option.startsWith(QLatin1String("-style="))
                 && !option.startsWith(QLatin1String("-stylesheet=")))
            rest += words[i];
    }
    return rest;
}

// A word of letters could name a machine of the network, but is rather a command.
bool isMistypedCommand(const QString &word)
{
    static const QRegularExpression letters(QStringLiteral("^[A-Za-z_-]+$"));
    return word != QLatin1String("localhost") && letters.match(word).hasMatch();
}

// Throws UsageError.
WindowWish wishFrom(const Arguments &arguments)
{
    WindowWish wish;
    wish.isDemo = arguments.has(QStringLiteral("--demo"));
    if (arguments.words().size() > (wish.isDemo ? 0 : 1))
        throw UsageError{
            CommandLine::tr("Too many words: %1").arg(arguments.words().join(QLatin1Char(' ')))
        };
    QString word = arguments.words().value(0);
    const QUrl url(word);
    if (url.isLocalFile()) // from a file manager
        word = url.toLocalFile();
    const bool isFile = url.isLocalFile() || word.endsWith(QLatin1String(".wscap"), Qt::CaseInsensitive)
        || QFileInfo::exists(word);
    if (!isFile && isMistypedCommand(word))
        throw UsageError{
            CommandLine::tr("There is no command \"%1\"; an address begins with ws:// or wss://.").arg(word)
        };
    (isFile ? wish.captureFile : wish.url) = word;
    return wish;
}

} // namespace

std::optional<QStringList> readWords(int argc, const char *const *argv)
{
    QStringList words;
    for (const char *given : std::span(argv, std::size_t(argc)).subspan(std::min(argc, 1))) {
        if (!wire::isValidUtf8(given)) {
            wrongUsage(CommandLine::tr("\"%1\" is not UTF-8. Rename the file, or write the text in UTF-8.")
                           .arg(QString::fromLatin1(escaped(given))),
                       {});
            return std::nullopt;
        }
        words += QString::fromUtf8(given);
    }
    return words;
}

bool isWindowless(const QStringList &words)
{
    if (words.isEmpty())
        return false;
    if (isLater(words.first()) || commandNamed(words.first()))
        return true;
    return words.contains(QLatin1String("--help")) || words.contains(QLatin1String("-h"))
        || words.contains(QLatin1String("--version"));
}

int runWindowless(const QStringList &words)
{
    if (isLater(words.first()))
        return wrongUsage(CommandLine::tr("%1: not yet").arg(words.first()), {});
    if (const auto command = commandNamed(words.first()))
        return runCommand(*command, words.mid(1));
    try {
        const Arguments arguments(words, windowOptions());
        print(arguments.wantsHelp()
                  ? generalHelp()
                  : QStringLiteral("sockeye %1\n").arg(QCoreApplication::applicationVersion()));
        return Done;
    } catch (const UsageError &error) {
        return wrongUsage(error.text, {});
    }
}

std::optional<WindowWish> readWindowWish(const QStringList &words)
{
    try {
        return wishFrom(Arguments(withoutQtOptions(words), windowOptions()));
    } catch (const UsageError &error) {
        wrongUsage(error.text, {});
        return {};
    }
}

} // namespace cli
