package org.chalkline.ledger.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chalkline.ledger.ColumnMapping;
import org.chalkline.ledger.LedgerColumn;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** How files of each kind are read, as somebody once said. */
@Repository
public class MappingTable {

    private final JdbcTemplate database;

    MappingTable(JdbcTemplate database) {
        this.database = database;
    }

    public Optional<ColumnMapping> find(List<String> headings) {
        return database
                .queryForList(
                        "select mapping from ledger_mapping where signature = ?",
                        String.class,
                        Openings.signature(headings))
                .stream()
                .map(MappingTable::read)
                .findFirst();
    }

    public void keep(List<String> headings, ColumnMapping mapping, String who, Instant at) {
        var signature = Openings.signature(headings);
        database.update("delete from ledger_mapping where signature = ?", signature);
        database.update(
                "insert into ledger_mapping (signature, mapping, who, kept_at) values (?, ?, ?, ?)",
                signature,
                written(mapping),
                who,
                Timestamp.from(at));
    }

    private static String written(ColumnMapping mapping) {
        return mapping.headings().entrySet().stream()
                .map(entry -> entry.getKey().name() + "\t"
                        + entry.getValue().stream()
                                .map(heading -> heading.replaceAll("\\s", " "))
                                .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private static ColumnMapping read(String text) {
        var headings = new EnumMap<LedgerColumn, List<String>>(LedgerColumn.class);
        text.lines()
                .map(line -> line.split("\t"))
                .forEach(parts -> headings.put(
                        LedgerColumn.valueOf(parts[0]), Arrays.asList(parts).subList(1, parts.length)));
        return new ColumnMapping(headings);
    }
}
