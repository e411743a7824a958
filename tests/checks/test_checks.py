#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sockeye authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plants one fault at a time in a small tree and expects the checks to report it, and nothing in the tree without."""
import json
import os
import shutil
import subprocess
import tarfile
import tempfile
import unittest
from pathlib import Path

import check_arrows
import check_format
import check_install
import check_licences
import check_mirror
import check_package
import check_sql
import check_translations
import lint

SPDX = "// SPDX-FileCopyrightText: 2026 The Sockeye authors\n// SPDX-License-Identifier: GPL-3.0-or-later\n"
CMAKE = """# SPDX-FileCopyrightText: 2026 The Sockeye authors
# SPDX-License-Identifier: GPL-3.0-or-later
add_room(wire LINKS Qt6::Core)
add_room(captures USES wire
         LINKS SQLite::SQLite3)
add_room(connections USES wire LINKS Qt6::Network)
add_room(panels USES captures connections wire LINKS Qt6::Widgets)
add_room(server USES wire)
"""
CLEAN = {
    "CMakeLists.txt": CMAKE,
    "app/CMakeLists.txt": CMAKE,
    "app/main.cpp": SPDX + '#include "panels/panel.h"\n',
    "app/wire/frame.h": SPDX + "#include <QByteArray>\n",
    "app/wire/frame.cpp": SPDX + '#include "wire/frame.h"\n',
    "app/wire/parts/constants.cpp": SPDX,
    "app/captures/database.cpp": SPDX + '#include "wire/frame.h"\n\n#include <sqlite3.h>\n',
    "app/connections/endpoint.h": SPDX + "#include <QWebSocket>\n",
    "app/connections/endpoint.cpp": SPDX + "#include <QtWebSockets/QWebSocket>\n",
    "app/panels/panel.h": SPDX + '#include "captures/database.h"\n\n#include <QLabel>\n',
    "app/server/server.cpp": SPDX,
    "tests/wire/tst_frame.cpp": SPDX,
    "tests/captures/tst_database.cpp": SPDX,
    "tests/connections/tst_endpoint.cpp": SPDX,
    "tests/checks/untested": "# exceptions\napp/wire/parts/constants.cpp only constants\n",
    ".clang-format": "BasedOnStyle: WebKit\n",
}
TEXT = SPDX + 'QString Panel::title() { return tr("Messages"); }\n'
TRANSLATION = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN"><context><name>Panel</name><message>
<source>Messages</source><translation{}>{}</translation></message></context></TS>
"""


class Checks(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        for path, text in CLEAN.items():
            self.write(path, text)

    def write(self, path, text):
        (self.root / path).parent.mkdir(parents=True, exist_ok=True)
        (self.root / path).write_text(text)

    def expect(self, check, part, *arguments):
        faults = check.faults(self.root, *arguments)
        self.assertEqual(len(faults), 1, faults)
        self.assertIn(part, faults[0])

    def test_cleanTree_hasNoFaults(self):
        for check in (check_arrows, check_mirror, check_licences, check_sql):
            self.assertEqual(check.faults(self.root), [], check.__name__)

    def test_arrowNotListed_isReported(self):
        self.write("app/wire/frame.h", SPDX + '#include "captures/database.h"\n')
        self.expect(check_arrows, "app/wire/frame.h:3: no arrow from wire to captures")

    def test_roomNotDeclared_isReported(self):
        self.write("app/attic/box.h", SPDX)
        self.expect(check_arrows, "app/attic is not declared")

    def test_secondUserOfWebSocket_isReported(self):
        self.write("app/connections/other.h", SPDX + "#include <QWebSocket>\n")
        self.expect(check_arrows, "QWebSocket is included by 2 pairs")

    def test_sqliteInWrongRoom_isReported(self):
        (self.root / "app/captures/database.cpp").unlink()
        self.write("app/panels/panel.cpp", SPDX + "#include <sqlite3.h>\n")
        self.expect(check_arrows, "sqlite3.h belongs into captures/ only")

    def test_widgetBelowPanels_isReported(self):
        for header in ("QLabel", "QtWidgets/QPushButton", "QWidget", "QtWidgets"):
            with self.subTest(header):
                self.write("app/captures/database.h", SPDX + f"#include <{header}>\n")
                self.expect(check_arrows, "is a widget")

    def test_testOfNothing_isReported(self):
        self.write("tests/wire/tst_ghost.cpp", SPDX)
        self.expect(check_mirror, "no ghost.h or .cpp")

    def test_fileWithoutTest_isReported(self):
        self.write("app/captures/sub/writer.cpp", SPDX)
        self.expect(check_mirror, "no tests/captures/tst_writer.cpp")

    def test_exceptionOfNothing_isReported(self):
        self.write("tests/checks/untested", "app/wire/parts/constants.cpp constants\napp/wire/gone.cpp why\n")
        self.expect(check_mirror, "app/wire/gone.cpp is not there")

    def test_exceptionWithoutReason_isReported(self):
        self.write("tests/checks/untested", "app/wire/parts/constants.cpp\n")
        self.expect(check_mirror, "has no reason")

    def test_fileWithoutLicence_isReported(self):
        self.write("app/wire/frame.h", "#pragma once\n")
        self.expect(check_licences, "app/wire/frame.h")

    def test_positionalSql_isReported(self):
        for sql in ("INSERT INTO frames VALUES(?)", "INSERT INTO frames SELECT a FROM b", "SELECT * FROM frames",
                    "SELECT f.* FROM frames AS f", 'INSERT INTO frames "\n    "VALUES(?)'):
            with self.subTest(sql):
                self.write("app/captures/database.cpp", SPDX + f'#include <sqlite3.h>\nconst char *a = "{sql}";\n')
                self.expect(check_sql, "app/captures/database.cpp")
        self.write("app/captures/database.cpp", SPDX + '#include <sqlite3.h>\nconst char *a = '
                   '"INSERT INTO frames(a) SELECT count(*) FROM b";\n')
        self.assertEqual(check_sql.faults(self.root), [])

    @unittest.skipUnless(os.environ.get("CLANG_FORMAT"), "clang-format 14 is not there")
    def test_oddFormat_isReported(self):
        self.assertEqual(check_format.faults(self.root, os.environ["CLANG_FORMAT"]), [])
        self.write("app/wire/frame.cpp", SPDX + "int  f( ) {return 1 ;}\n")
        self.expect(check_format, "app/wire/frame.cpp: run clang-format", os.environ["CLANG_FORMAT"])

    def test_fileNotInstalled_isReported(self):
        for path in check_install.FILES[:-1]:
            self.write(path, "[Desktop Entry]\n")
        self.assertEqual(check_install.missing(self.root), [f"{check_install.FILES[-1]} is not installed"])

    @unittest.skipUnless(shutil.which("desktop-file-validate"), "desktop-file-validate is not there")
    def test_wrongDesktopFile_isReported(self):
        self.write(check_install.DESKTOP, "[Desktop Entry]\n")
        self.assertIn(check_install.DESKTOP, "".join(check_install.refused(self.root)))

    def test_whatTheDesktopDoesNotOpen_isReported(self):
        self.write(check_install.MIME, '<mime-type type="application/x-capture">')
        self.write(check_install.METAINFO, '<summary xml:lang="zh_CN">')
        desktop = "Name[zh_CN]=x\nMimeType={}\n"
        self.write(check_install.DESKTOP, desktop.format("x-scheme-handler/ws;x-scheme-handler/wss;application/x-capture;"))
        self.assertEqual(list(check_install.unopened(self.root)), [])
        self.write(check_install.DESKTOP, desktop.format("x-scheme-handler/ws;"))
        self.assertEqual([fault.split()[-1] for fault in check_install.unopened(self.root)],
                         ["x-scheme-handler/wss", "application/x-capture"])

    def test_missingLanguage_isReported(self):
        self.write(check_install.DESKTOP, "MimeType=x-scheme-handler/ws;x-scheme-handler/wss;\n")
        self.write(check_install.METAINFO, "<summary>")
        self.assertEqual(len(list(check_install.unopened(self.root))), 2)

    def test_otherVersion_isReported(self):
        self.write("CMakeLists.txt", "project(sockeye VERSION 1.2.0 LANGUAGES CXX)\n")
        metainfo = '<releases><release version="{}"/><release version="1.1.0"/></releases>'
        self.write("resources/dev.sockeye.Sockeye.metainfo.xml", metainfo.format("1.2.0"))
        for told in ("sockeye 1.2.0\n", "sockeye 1.2.0 (69f2dd2)\n", "sockeye 1.2.0 (69f2dd2-dirty)\n"):
            self.assertEqual(list(check_install.versions(self.root, told)), [])
        for told in ("sockeye 1.1.0\n", "sockeye 1.2.01\n", "sockeye\n"):
            self.assertIn("tells no 1.2.0", "".join(check_install.versions(self.root, told)))
        self.write("resources/dev.sockeye.Sockeye.metainfo.xml", metainfo.format("1.3.0"))
        self.assertIn("first release is not 1.2.0", "".join(check_install.versions(self.root, "sockeye 1.2.0\n")))

    def test_whatTheManualLeavesOut_isReported(self):
        told = "sockeye [URL]  the window\nsockeye record    Connect\n\n  --demo    Start\n"
        self.write(check_install.MANUAL, ".B record\n.B \\-\\-demo\n")
        self.assertEqual(list(check_install.unmentioned(self.root, told)), [])
        for left, out in ((".B \\-\\-demo\n", "record"), (".B record\n", "--demo")):
            self.write(check_install.MANUAL, left)
            self.assertEqual(list(check_install.unmentioned(self.root, told)),
                             [f"{check_install.MANUAL} does not name {out}"])

    def packed(self, needed=", ".join(check_package.NEEDED)):
        self.write("deb/DEBIAN/control", "Package: sockeye\nVersion: 1\nArchitecture: all\nMaintainer: a <a@b>\n"
                                         f"Depends: {needed}\nDescription: x\n")
        deb = self.root / "made.deb"
        subprocess.run(["dpkg-deb", "--root-owner-group", "-Znone", "-b", self.root / "deb", deb], check=True,
                       stdout=subprocess.DEVNULL)
        return list(check_package.of_package(deb))

    @unittest.skipUnless(shutil.which("dpkg-deb"), "dpkg-deb is not there")
    def test_faultyPackage_isReported(self):
        for path in check_package.PACKED:
            self.write(f"deb/{path}", "")
            (self.root / "deb" / path).chmod(0o755 if path == "usr/bin/sockeye" else 0o644)
        self.assertEqual(self.packed(), [])
        self.assertEqual(self.packed("libqt6svg6, libqt6gui6"), ["the package does not need qt6-translations-l10n"])
        (self.root / "deb/usr/bin/sockeye").chmod(0o644)
        self.assertIn("usr/bin/sockeye has the mode 644", self.packed()[0])
        (self.root / "deb/usr/bin/sockeye").unlink()
        self.assertEqual(self.packed(), ["usr/bin/sockeye is not in the package"])
        self.write("deb/usr/bin/sockeye", "")
        (self.root / "deb/usr/bin/sockeye").chmod(0o755)
        self.write("deb/usr/lib/other", "")
        self.write("deb/DEBIAN/postinst", "#!/bin/sh\n")
        (self.root / "deb/DEBIAN/postinst").chmod(0o755)
        self.assertEqual([fault.split(":")[0] for fault in self.packed()],
                         ["usr/lib/other does not belong into the package", "the package runs postinst"])

    def test_faultyTarball_isReported(self):
        def packed(*paths):
            with tarfile.open(self.root / "made.tar.gz", "w:gz") as archive:
                for path in paths:
                    archive.add(self.root / path, f"sockeye-1/{path}")
            return list(check_package.of_tarball(self.root / "made.tar.gz"))

        paths = [*check_package.SOURCES, "resources/commit"]
        for path in paths:
            self.write(path, "69f2dd2\n")
        self.write("build/release/x", "")
        self.assertEqual(packed(*paths), [])
        self.assertEqual(packed(*paths[1:]), ["CMakeLists.txt is not in the tarball"])
        self.assertEqual(packed(*paths, "build/release/x"), ["build/release/x does not belong into the tarball"])
        self.write("resources/commit", "$Format:%h$\n")
        self.assertEqual(packed(*paths), ["the tarball does not tell its commit: $Format:%h$\n"])

    @unittest.skipUnless(shutil.which("clang-tidy"), "clang-tidy is not there")
    def test_fileThatDoesNotStandAlone_orThatClangTidyMinds_isReported(self):
        self.write(".clang-tidy", "Checks: '-*,modernize-use-nullptr'\n")
        self.write("app/wire/size.h", "#pragma once\ninline std::size_t half(std::size_t size) { return size / 2; }\n")
        self.write("app/wire/whole.h", "#pragma once\n#include <cstddef>\ninline std::size_t whole(std::size_t size) { return size; }\n")
        self.write("app/wire/alone.cpp", "#include <cstddef>\n#include \"size.h\"\n")
        self.write("app/wire/borrowing.cpp", "std::size_t whole() { return 1; }\n")
        self.write("app/wire/old.cpp", "const char *name = 0;\n")
        sources = [self.root / f"app/wire/{name}.cpp" for name in ("alone", "borrowing", "old")]
        self.write("build/compile_commands.json", json.dumps([
            {"directory": str(self.root), "file": str(source), "command": f"c++ -std=c++20 -Wall -Werror -o x.o -c {source}"}
            for source in sources]))
        files = [*sources, self.root / "app/wire/size.h", self.root / "app/wire/whole.h"]
        found = {path.name: complaint for path, complaint in lint.faults(lint.Commands(self.root / "build"), files)}
        self.assertEqual({name for name, complaint in found.items() if complaint}, {"size.h", "borrowing.cpp", "old.cpp"})
        self.assertIn("borrowing.cpp: does not compile by itself", found["borrowing.cpp"])
        self.assertIn("size.h: does not compile by itself", found["size.h"])
        self.assertIn("modernize-use-nullptr", found["old.cpp"])

    def test_missingTranslation_isReported(self):
        self.write("app/panels/panel.cpp", TEXT)
        self.expect(check_translations, "'Messages'", os.environ["LUPDATE"])

    def test_unfinishedOrEmptyTranslation_isReported(self):
        self.write("app/panels/panel.cpp", TEXT)
        for attribute, translation in ((' type="unfinished"', "消息"), ("", "")):
            self.write("translations/sockeye_zh_CN.ts", TRANSLATION.format(attribute, translation))
            self.expect(check_translations, "'Messages'", os.environ["LUPDATE"])

    def test_finishedTranslation_isNotReported(self):
        self.write("app/panels/panel.cpp", TEXT)
        self.write("translations/sockeye_zh_CN.ts", TRANSLATION.format("", "消息"))
        self.assertEqual(check_translations.faults(self.root, os.environ["LUPDATE"]), [])


if __name__ == "__main__":
    unittest.main()
