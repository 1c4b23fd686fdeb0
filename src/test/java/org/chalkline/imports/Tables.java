package org.chalkline.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Everything that a database holds, to see that nothing of it changed. */
final class Tables {

    private Tables() {}

    /** Every row of every table, by the table's name. */
    static Map<String, List<String>> all(Connection database) throws SQLException {
        var all = new TreeMap<String, List<String>>();
        for (var table : names(database)) {
            all.put(table.toLowerCase(Locale.ROOT), rows(database, table));
        }
        return all;
    }

    private static List<String> names(Connection database) throws SQLException {
        var names = new ArrayList<String>();
        try (var tables = database.getMetaData()
                .getTables(null, database.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    private static List<String> rows(Connection database, String table) throws SQLException {
        var result = new ArrayList<String>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("select * from \"" + table + "\"")) {
            while (rows.next()) {
                var row = new StringBuilder();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.append(rows.getString(i)).append('|');
                }
                result.add(row.toString());
            }
        }
        result.sort(null);
        return result;
    }
}
