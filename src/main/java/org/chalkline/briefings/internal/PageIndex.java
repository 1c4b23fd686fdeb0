package org.chalkline.briefings.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.chalkline.briefings.EditionStep;
import org.chalkline.briefings.Sheet;
import org.chalkline.finding.FindIndex;
import org.chalkline.shell.Narrative;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The words of published pages, so that a search reads a few rows of the database and no whole editions. */
@Repository
class PageIndex {

    /** A page of a large district has a table of a hundred thousand rows; nobody looks for the last of them by a word. */
    private static final int LONGEST = 20_000;

    private static final int LONGEST_TITLE = 400;

    private final JdbcTemplate database;
    private final EditionStore editions;

    PageIndex(JdbcTemplate database, EditionStore editions) {
        this.database = database;
        this.editions = editions;
    }

    /** A page whose words are kept. */
    record Entry(long edition, int page, String title, String words) {}

    @EventListener
    void on(EditionAudited step) {
        if (step.step() == EditionStep.PUBLISH) {
            index(step.edition());
        }
    }

    /** Editions that were published before there was an index. */
    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    void catchUp() {
        database.queryForList(
                        "select id from edition where state in ('PUBLISHED', 'SUPERSEDED')"
                                + " and id not in (select edition from edition_page) order by id",
                        Long.class)
                .forEach(this::index);
    }

    private void index(long edition) {
        database.update("delete from edition_page where edition = ?", edition);
        var sheets = editions.sheets(edition).map(SheetJson::read).orElse(List.of());
        for (int i = 0; i < sheets.size(); i++) {
            var title = KeptText.cut(sheets.get(i).title(), LONGEST_TITLE);
            var words = words(sheets.get(i));
            database.update(
                    "insert into edition_page (edition, page, title, words, forms) values (?, ?, ?, ?, ?)",
                    edition,
                    i + 1,
                    title,
                    words,
                    " " + String.join(" ", new TreeSet<>(FindIndex.words(title + "\n" + words))) + " ");
        }
    }

    /** What is read on a page; the notes are not. */
    private static String words(Sheet sheet) {
        var text = new StringBuilder(String.join("\n", sheet.kicker(), sheet.sentence()))
                .append('\n')
                .append(Narrative.plain(sheet.narrative()))
                .append('\n')
                .append(String.join("\n", sheet.points()));
        var chart = sheet.chart();
        if (chart != null) {
            text.append('\n').append(chart.caption().title());
            for (var row : chart.table().rows()) {
                if (text.length() > LONGEST) {
                    break;
                }
                text.append('\n');
                row.cells().forEach(cell -> text.append(cell.text()).append(' '));
            }
        }
        return KeptText.cut(text.toString(), LONGEST);
    }

    /** Pages of these editions that hold a word beginning with each of these, the newest edition first. */
    List<Entry> holding(Collection<Long> editions, Collection<String> beginnings, int most) {
        var arguments = new ArrayList<Object>(editions);
        beginnings.forEach(beginning -> arguments.add("% " + beginning + "%"));
        return entries(editions, " and forms like ?".repeat(beginnings.size()), arguments, most);
    }

    private List<Entry> entries(Collection<Long> editions, String more, List<Object> arguments, int most) {
        if (editions.isEmpty()) {
            return List.of();
        }
        return database.query(
                "select edition, page, title, words from edition_page where edition in ("
                        + String.join(", ", Collections.nCopies(editions.size(), "?")) + ")" + more
                        + " order by edition desc, page fetch first " + most + " rows only",
                (row, index) -> new Entry(
                        row.getLong("edition"), row.getInt("page"), row.getString("title"), row.getString("words")),
                arguments.toArray());
    }
}
