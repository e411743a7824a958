// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace shell {

enum class ActionId {
    NewCapture,
    OpenCapture,
    RecentCaptures,
    SaveCaptureAs,
    SaveMaskedCapture,
    ExportCapture,
    Preferences,
    Quit,
    CopyPayload,
    CopyRecord,
    Find,
    FindNext,
    FindPrevious,
    ClearFilter,
    ClearLog,
    LayoutLog,
    LayoutCompare,
    LayoutCompact,
    FollowLog,
    PauseLog,
    HideControlFrames,
    GroupMessages,
    SetBudget,
    NextPanel,
    PreviousPanel,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    LanguageSystem,
    LanguageEnglish,
    LanguageChinese,
    ResetLayout,
    NewFolder,
    NewRequest,
    SaveRequest,
    SaveRequestAs,
    RevertRequest,
    OpenRequest,
    ConnectRequest,
    DuplicateRequest,
    RenameRequest,
    DeleteRequest,
    UndoCollection,
    RedoCollection,
    OpenCollection,
    UsualCollection,
    SampleCollection,
    NewConnection,
    EditUrl,
    EditParameters,
    EditHeaders,
    ShowHandshake,
    ConnectAgain,
    Disconnect,
    Duplicate,
    Rename,
    Remove,
    RestoreConnection,
    TickConnection,
    UntickAll,
    NextConnection,
    PreviousConnection,
    EditMessage,
    Send,
    SendAndClear,
    Broadcast,
    Resend,
    EditAgain,
    PreviousSent,
    NextSent,
    FormatMessage,
    SaveMessage,
    SendPing,
    SendPong,
    CloseWithCode,
    CommandPalette,
    ShortcutOverview,
    StartPage,
    TryDemo,
    About,
};

enum class MenuId { File, Edit, View, Layout, Theme, Language, Collection, Connection, Message, Help };

// What is fixed about an action: the one place for its text, shortcut, icon and status tip, and for its place
// in the menus. Texts are translated in the context of Actions.
struct ActionFact
{
    // Choice: one of its menu's is checked. Switch: on or off. Submenu: opens one that its owner fills.
    enum class Sort { Plain, Choice, Switch, Submenu };

    // What must be there before it can be used: the reason told when it cannot.
    enum class Need {
        Nothing,
        OwnCapture, // not an opened file
        Recording, // something was recorded
        Record, // a row is current
        Filter, // the log has conditions
        Message, // a data message is current
        Connection, // one is looked at
        Removed, // something was taken off the list
        Live, // it is connecting or open
        Ended, // it is not
        Open,
        Ticked,
        Sent, // something was sent before
        Saved, // the request in work is one of the collection
        Chosen, // an entry of the collection
        OtherFolder, // the collection is not in the usual folder
    };

    ActionId id;
    MenuId menu;
    const char *name; // objectName, for tests; never shown
    const char *text;
    const char *tip;
    const char *shortcut;
    const char *icon;
    const char *home; // what it does is connected in wiring/<home>wiring.cpp
    Need needs;
    bool beginsGroup = false;
    Sort sort = Sort::Plain;
};

struct MenuFact
{
    MenuId id;
    const char *text;
};

std::span<const ActionFact> actionFacts(); // in the order of the menus
std::span<const MenuFact> menuFacts();

} // namespace shell
