package org.chalkline.briefings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.chalkline.briefings.PageChange;
import org.chalkline.briefings.RowChange;

/** What became of one page: what it said then and says now, and the numbers that are not the same. */
class PageChangeCard extends Article {

    /** So many rows; a large district's table may change in all of its hundred thousand. */
    private static final int MOST_ROWS = 100;

    PageChangeCard(PageChange page, long from, long to) {
        addClassNames("chart-card", "page-change");
        setClassName("is-same", page.how() == PageChange.How.SAME);
        var address =
                page.after() > 0 ? EditionAddress.page(to, page.after()) : EditionAddress.page(from, page.before());
        var title = new H2(new Anchor(address, page.title()));
        title.addClassName("sheet-title");
        var how = new Paragraph(place(page));
        how.addClassName("edition-state");
        add(title, how);
        var facts = new DescriptionList();
        if (page.how() == PageChange.How.CHANGED && !page.titleBefore().equals(page.title())) {
            fact(facts, "Was called", page.titleBefore());
        }
        both(facts, "Said", page.sentenceBefore(), "Says now", page.sentenceAfter());
        both(facts, "In words, then", page.wordsBefore(), "In words, now", page.wordsAfter());
        page.pointsGone().forEach(point -> fact(facts, "Not there any more", point));
        page.pointsNew().forEach(point -> fact(facts, "New", point));
        if (facts.getElement().getChildCount() > 0) {
            add(facts);
        }
        if (!page.rows().isEmpty()) {
            add(table(page.title(), page.rows()));
        }
    }

    private static String place(PageChange page) {
        var words = page.how().words();
        var capital = Character.toUpperCase(words.charAt(0)) + words.substring(1);
        return switch (page.how()) {
            case ADDED -> "%s, page %d".formatted(capital, page.after());
            case GONE -> "%s; it was page %d".formatted(capital, page.before());
            case SAME, CHANGED ->
                page.before() == page.after()
                        ? "%s, page %d".formatted(capital, page.after())
                        : "%s, page %d, then page %d".formatted(capital, page.after(), page.before());
        };
    }

    private static void both(DescriptionList facts, String then, String before, String now, String after) {
        if (!before.equals(after)) {
            fact(facts, then, before);
            fact(facts, now, after);
        }
    }

    private static void fact(DescriptionList facts, String name, String words) {
        if (!words.isBlank()) {
            facts.add(new DescriptionList.Term(name), new DescriptionList.Description(words));
        }
    }

    private static Component table(String title, List<RowChange> rows) {
        var table = new NativeTable();
        table.setCaptionText("Numbers that changed");
        var head = new NativeTableRow();
        List.of("What", "Column", "Then", "Now", "Difference").forEach(name -> {
            var cell = new NativeTableHeaderCell(name);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
        rows.stream().limit(MOST_ROWS).forEach(row -> table.getBody().add(row(row)));
        var place = new Div(table);
        if (rows.size() > MOST_ROWS) {
            place.add(new Paragraph("… and %,d more numbers changed.".formatted(rows.size() - MOST_ROWS)));
        }
        place.addClassName("chart-table");
        place.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", "Numbers that changed: " + title);
        return place;
    }

    private static NativeTableRow row(RowChange row) {
        var result = new NativeTableRow(new NativeTableCell(row.row()), new NativeTableCell(row.column()));
        List.of(ChangeWords.then(row.before()), ChangeWords.then(row.after()), row.difference())
                .forEach(text -> {
                    var cell = new NativeTableCell(text);
                    cell.addClassName("is-number");
                    result.add(cell);
                });
        return result;
    }
}
