<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>panels::LogPanel</name>
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
    <name>shell::MainWindow</name>
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
    <message numerus="yes">
        <source>⏸ %n connection(s) paused while the disk catches up</source>
        <translation>
            <numerusform>⏸ %n connection paused while the disk catches up</numerusform>
            <numerusform>⏸ %n connections paused while the disk catches up</numerusform>
        </translation>
    </message>
</context>
</TS>
