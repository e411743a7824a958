<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>cli::Verdict</name>
    <message numerus="yes">
        <source>%n pings were not answered.</source>
        <translation>
            <numerusform>%n ping was not answered.</numerusform>
            <numerusform>%n pings were not answered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>collections::Collection</name>
    <message numerus="yes">
        <source>Delete %n entries</source>
        <translation>
            <numerusform>Delete %n entry</numerusform>
            <numerusform>Delete %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::ConnectionCommands</name>
    <message numerus="yes">
        <source>Sent to %1 of the ticked connections; %n of them are not open.</source>
        <translation>
            <numerusform>Sent to %1 of the ticked connections; %n more is not open.</numerusform>
            <numerusform>Sent to %1 of the ticked connections; %n more are not open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panels::CompareView</name>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panels::ComposerBar</name>
    <message numerus="yes">
        <source>Send to the %n ticked connection(s) that are open</source>
        <translation>
            <numerusform>Send to the ticked connection that is open</numerusform>
            <numerusform>Send to the %n ticked connections that are open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panels::ComposerPanel</name>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panels::HandshakePanel</name>
    <message numerus="yes">
        <source>Only the beginning is shown, of %1 and %n lines. Copies and exports have all.</source>
        <translation>
            <numerusform>Only the beginning is shown, of %1 and %n line. Copies and exports have all.</numerusform>
            <numerusform>Only the beginning is shown, of %1 and %n lines. Copies and exports have all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panels::LogFinder</name>
    <message numerus="yes">
        <source>%1 matches</source>
        <translation>
            <numerusform>%1 match</numerusform>
            <numerusform>%1 matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panels::LogHeader</name>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panels::LogView</name>
    <message numerus="yes">
        <source>%1 new rows</source>
        <translation>
            <numerusform>%1 new row</numerusform>
            <numerusform>%1 new rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panels::PauseBar</name>
    <message numerus="yes">
        <source>The view is paused. %1 rows were recorded meanwhile.</source>
        <translation>
            <numerusform>The view is paused. %1 row was recorded meanwhile.</numerusform>
            <numerusform>The view is paused. %1 rows were recorded meanwhile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::CaptureWarnings</name>
    <message numerus="yes">
        <source>⏸ %n connection(s) paused while the disk catches up</source>
        <translation>
            <numerusform>⏸ %n connection paused while the disk catches up</numerusform>
            <numerusform>⏸ %n connections paused while the disk catches up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::CapturesPage</name>
    <message numerus="yes">
        <source>%n capture(s), %1</source>
        <translation>
            <numerusform>%n capture, %1</numerusform>
            <numerusform>%n captures, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n capture(s) with %1, the latest of %2? This cannot be undone.</source>
        <translation>
            <numerusform>Delete %n capture with %1, of %2? This cannot be undone.</numerusform>
            <numerusform>Delete %n captures with %1, the latest of %2? This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n capture(s) could not be deleted: they are open elsewhere, or the folder is write-protected.</source>
        <translation>
            <numerusform>%n capture could not be deleted: it is open elsewhere, or the folder is write-protected.</numerusform>
            <numerusform>%n captures could not be deleted: they are open elsewhere, or the folder is write-protected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::FileWiring</name>
    <message numerus="yes">
        <source>%n connection(s) will be ended. What was recorded stays under File ▸ Recent captures.</source>
        <translation>
            <numerusform>%n connection will be ended. What was recorded stays under File ▸ Recent captures.</numerusform>
            <numerusform>%n connections will be ended. What was recorded stays under File ▸ Recent captures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::StatusLine</name>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
</context>
</TS>
