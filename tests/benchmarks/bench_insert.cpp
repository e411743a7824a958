// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The other yardstick: a bare prepared INSERT of the rows that a capture holds, with the capture's schema,
// page size and pragmas, and nothing else to do. bench_insert CAPTURE OUT COUNT takes the first text message
// of CAPTURE, inserts it COUNT times into the new file OUT and prints {"rows":N,"seconds":S}.
#include <sqlite3.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds rhythm{ 30 }; // between commits, as the capture's writer has it when busy

sqlite3 *open(const char *path)
{
    sqlite3 *database = nullptr;
    if (sqlite3_open(path, &database) != SQLITE_OK) {
        std::fprintf(stderr, "%s: %s\n", path, sqlite3_errmsg(database));
        std::exit(1);
    }
    return database;
}

void execute(sqlite3 *database, const std::string &sql)
{
    char *error = nullptr;
    if (sqlite3_exec(database, sql.c_str(), nullptr, nullptr, &error) != SQLITE_OK) {
        std::fprintf(stderr, "%s: %s\n", sql.c_str(), error);
        std::exit(1);
    }
}

sqlite3_stmt *prepare(sqlite3 *database, const std::string &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK) {
        std::fprintf(stderr, "%s: %s\n", sql.c_str(), sqlite3_errmsg(database));
        std::exit(1);
    }
    return statement;
}

std::string firstText(sqlite3 *database, const std::string &sql)
{
    sqlite3_stmt *statement = prepare(database, sql);
    std::string text;
    if (sqlite3_step(statement) == SQLITE_ROW)
        text = reinterpret_cast<const char *>(sqlite3_column_text(statement, 0));
    sqlite3_finalize(statement);
    return text;
}

sqlite3 *makeAs(sqlite3 *capture, const char *path)
{
    sqlite3 *out = open(path);
    execute(out, "PRAGMA page_size = " + firstText(capture, "PRAGMA page_size"));
    execute(out,
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; PRAGMA wal_autocheckpoint = 128;"
            "PRAGMA journal_size_limit = 16777216; PRAGMA cache_size = -8192");
    execute(out, firstText(capture, "SELECT sql FROM sqlite_master WHERE name = 'records'"));
    return out;
}

std::string questionMarks(int columns)
{
    std::string marks = "?";
    for (int i = 1; i < columns; ++i)
        marks += ",?";
    return marks;
}

// Each row has its payload bound anew, as the writer binds it: from memory that stays.
void bindRow(sqlite3_stmt *insert, sqlite3_stmt *row, sqlite3_int64 id)
{
    sqlite3_bind_int64(insert, 1, id);
    for (int column = 1; column < sqlite3_column_count(row); ++column) {
        if (sqlite3_column_type(row, column) == SQLITE_BLOB)
            sqlite3_bind_blob(insert, column + 1, sqlite3_column_blob(row, column),
                              sqlite3_column_bytes(row, column), SQLITE_STATIC);
        else
            sqlite3_bind_value(insert, column + 1, sqlite3_column_value(row, column));
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 4)
        return 2;
    sqlite3 *capture = open(argv[1]);
    sqlite3 *out = makeAs(capture, argv[2]);
    const long long count = std::atoll(argv[3]);
    sqlite3_stmt *row = prepare(capture, "SELECT * FROM records WHERE kind = 1 LIMIT 1");
    if (sqlite3_step(row) != SQLITE_ROW)
        return 1;
    sqlite3_stmt *insert =
        prepare(out, "INSERT INTO records VALUES(" + questionMarks(sqlite3_column_count(row)) + ")");
    const auto begin = Clock::now();
    auto lastCommit = begin;
    execute(out, "BEGIN");
    for (long long id = 1; id <= count; ++id) {
        bindRow(insert, row, id);
        if (sqlite3_step(insert) != SQLITE_DONE)
            return 1;
        sqlite3_reset(insert);
        if (Clock::now() - lastCommit >= rhythm) {
            execute(out, "COMMIT; BEGIN");
            lastCommit = Clock::now();
        }
    }
    execute(out, "COMMIT");
    const std::chrono::duration<double> seconds = Clock::now() - begin;
    std::printf("{\"rows\":%lld,\"seconds\":%.6f}\n", count, seconds.count());
    sqlite3_finalize(row);
    sqlite3_finalize(insert);
    sqlite3_close(out);
    sqlite3_close(capture);
}
