package org.chalkline.briefings;

import org.springframework.jdbc.core.JdbcTemplate;

/** What is kept of editions in a database that several tests share. */
public final class EditionTables {

    private EditionTables() {}

    /** Removes every edition with what hangs on it, for a test that begins with none. */
    public static void clear(JdbcTemplate database) {
        database.update("update edition set superseded_by = null");
        database.update("delete from board_question");
        database.update("delete from edition_confirmation");
        database.update("delete from edition_step");
        database.update("delete from edition_page");
        database.update("delete from edition");
    }
}
