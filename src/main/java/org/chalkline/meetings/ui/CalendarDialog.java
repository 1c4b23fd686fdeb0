package org.chalkline.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import org.chalkline.meetings.CalendarPreview;
import org.chalkline.meetings.CalendarService;
import org.chalkline.meetings.MeetingRefused;

/** Brings the district's calendar in: a file, a look at what it would change, a yes. Nothing is changed before. */
class CalendarDialog extends Dialog {

    private static final int SHOWN = 60;

    private final Div result = new Div();
    private final Button yes = new Button("Take it over");
    private final SerializableFunction<byte[], CalendarPreview> look;
    private final SerializableConsumer<CalendarPreview> confirm;
    private transient CalendarPreview seen = new CalendarPreview(List.of(), 0, 0, List.of());

    CalendarDialog(SerializableFunction<byte[], CalendarPreview> look, SerializableConsumer<CalendarPreview> confirm) {
        this.look = look;
        this.confirm = confirm;
        setHeaderTitle("Bring the district's calendar in");
        setWidth("min(44rem, 94vw)");
        addClassName("guarded-dialog");
        setCloseOnOutsideClick(false);
        var upload = new Upload(new CalendarUpload(this::show));
        upload.setMaxFileSize(CalendarService.MOST_BYTES);
        upload.setMaxFiles(1);
        upload.setAcceptedFileExtensions(".ics");
        upload.setWidthFull();
        upload.addFileRejectedListener(rejected ->
                say("Bring one .ics file of at most %d MB.".formatted(CalendarService.MOST_BYTES / 1024 / 1024)));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        result.getElement().setAttribute("role", "status");
        add(
                new Paragraph(
                        "An iCalendar file (.ics), as calendar programs export it. You see what would change before"
                                + " anything does. Only titles and days are read, for the year ahead."),
                upload,
                result);
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        yes.setVisible(false);
        yes.addClickListener(click -> take());
        getFooter().add(new Button("Close", click -> close()), yes);
    }

    private void show(byte[] file) {
        yes.setVisible(false);
        try {
            seen = look.apply(file);
        } catch (MeetingRefused refused) {
            say(refused.words());
            return;
        }
        result.removeAll();
        var sentence = new Paragraph(seen.sentence());
        sentence.addClassName("meeting-kind");
        result.add(sentence);
        var list = new UnorderedList();
        list.addClassName("meeting-lines");
        seen.lines().stream().limit(SHOWN).forEach(line -> list.add(new ListItem(MeetingWords.line(line))));
        if (seen.lines().size() > SHOWN) {
            list.add(new ListItem("and %,d more".formatted(seen.lines().size() - SHOWN)));
        }
        list.setVisible(!seen.changesNothing());
        result.add(
                list,
                new Paragraph("%,d other %s no meeting by the title."
                        .formatted(seen.other(), seen.other() == 1 ? "event is" : "events are")));
        yes.setVisible(!seen.changesNothing());
    }

    private void take() {
        try {
            confirm.accept(seen);
            close();
        } catch (MeetingRefused refused) {
            yes.setVisible(false);
            say(refused.words());
        }
    }

    private void say(String words) {
        result.removeAll();
        var problem = new Paragraph(words);
        problem.addClassNames("problem", "guarded-problem");
        problem.getElement().setAttribute("role", "alert");
        result.add(problem);
    }
}
