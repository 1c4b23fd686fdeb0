package org.chalkline.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.chalkline.imports.ImportPreview.Count;
import org.chalkline.imports.ImportPreview.Done;
import org.chalkline.imports.ImportPreview.SourceFile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Who brought what in, and when. */
@Repository
class ImportRecords {

    private static final int SHOWN = 100;

    private final JdbcTemplate database;

    ImportRecords(JdbcTemplate database) {
        this.database = database;
    }

    void add(Done done) {
        database.update(
                "insert into import_record (who, done_at, files, added, changed, unchanged, revision)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                done.who(),
                Timestamp.from(done.at()),
                done.files().stream()
                        .map(file -> file.sha256() + " " + file.name().replace('\n', ' '))
                        .collect(Collectors.joining("\n")),
                done.rows().added(),
                done.rows().changed(),
                done.rows().unchanged(),
                done.revision());
    }

    List<Done> newest() {
        return database.query(
                "select * from import_record order by id desc fetch first " + SHOWN + " rows only",
                (row, index) -> done(row));
    }

    private static Done done(ResultSet row) throws SQLException {
        return new Done(
                row.getString("who"),
                row.getTimestamp("done_at").toInstant(),
                Arrays.stream(row.getString("files").split("\n", -1))
                        .map(line -> line.split(" ", 2))
                        .map(parts -> new SourceFile(parts[1], parts[0]))
                        .toList(),
                new Count(row.getInt("added"), row.getInt("changed"), row.getInt("unchanged")),
                row.getLong("revision"));
    }
}
