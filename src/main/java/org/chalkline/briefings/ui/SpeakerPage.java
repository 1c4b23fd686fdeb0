package org.chalkline.briefings.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.chalkline.briefings.Room;
import org.chalkline.briefings.Sheet;

/** What a speaker needs to see of the page that is shown, and of the one after it. */
class SpeakerPage extends Div {

    private final Paragraph kicker = new Paragraph();
    private final H1 title = new H1();
    private final Paragraph sentence = new Paragraph();
    private final Paragraph notes = new Paragraph();
    private final H2 nextTitle = new H2();
    private final Paragraph nextSentence = new Paragraph();
    private final Pace pace = new Pace();

    SpeakerPage() {
        addClassNames("walk-sheet", "speaker-sheet");
        kicker.addClassName("walk-kicker");
        kicker.getElement().setAttribute("role", "status");
        title.addClassName("speaker-title");
        sentence.addClassName("speaker-sentence");
        notes.addClassName("speaker-notes");
        nextTitle.addClassName("speaker-next-title");
        nextSentence.addClassName("speaker-sentence");
        var now = new Section(kicker, title, sentence, new H2("Notes"), notes);
        now.addClassName("speaker-now");
        var next = new Section(pace, nextTitle, nextSentence);
        next.addClassName("speaker-next");
        add(now, next);
    }

    void show(List<Sheet> sheets, Room room) {
        var at = Math.clamp(room.place().page(), 0, sheets.size() - 1);
        var sheet = sheets.get(at);
        kicker.setText("Page %d of %d%s".formatted(at + 1, sheets.size(), state(room)));
        title.setText(sheet.title());
        sentence.setText(sheet.sentence());
        notes.setText(sheet.notes().isBlank() ? "No notes for this page." : sheet.notes());
        notes.setClassName("is-empty", sheet.notes().isBlank());
        var last = at == sheets.size() - 1;
        nextTitle.setText(
                last ? "This is the last page" : "Next: " + sheets.get(at + 1).title());
        nextSentence.setText(last ? "" : sheets.get(at + 1).sentence());
        pace.tell(room, sheet.minutes(), RoomWords.minutes(sheets));
    }

    private static String state(Room room) {
        if (room.place().blank()) {
            return " – the screen is blank";
        }
        return room.place().chart() ? " – its chart is alone on the screen" : "";
    }
}
