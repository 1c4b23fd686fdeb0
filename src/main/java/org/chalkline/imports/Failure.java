package org.chalkline.imports;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What to tell the reader of a job's log when the database does not do its part. */
final class Failure {

    /** H2's "database may be already in use". */
    private static final int IN_USE = 90020;

    private Failure() {}

    static String words(Throwable failure) {
        var inDatabase = find(failure);
        if (inDatabase == null) {
            return "The import failed: " + firstLine(root(failure));
        }
        if (inDatabase.getErrorCode() == IN_USE) {
            return "The database is in use by another program, most likely a running Chalkline, which does not share it."
                    + " Bring the files in on its Import screen, or stop it for the time of the import, or add ;AUTO_SERVER=TRUE to the database's address for both.";
        }
        var state = inDatabase.getSQLState();
        if (state != null && (state.startsWith("08") || state.startsWith("28") || state.startsWith("3D"))) {
            return "The database can't be reached: " + firstLine(inDatabase)
                    + " Look at CHALKLINE_DB_URL, CHALKLINE_DB_USER and CHALKLINE_DB_PASSWORD.";
        }
        return "The database failed: " + firstLine(inDatabase);
    }

    private static @Nullable SQLException find(Throwable failure) {
        SQLException found = null;
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof SQLException inDatabase) {
                found = inDatabase;
            }
        }
        return found;
    }

    private static Throwable root(Throwable failure) {
        var root = failure;
        for (Throwable each = failure; each != null; each = each.getCause()) {
            root = each;
        }
        return root;
    }

    private static String firstLine(Throwable failure) {
        var message = failure.getMessage();
        var words = message == null || message.isBlank()
                ? failure.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
        return words.endsWith(".") ? words : words + ".";
    }
}
