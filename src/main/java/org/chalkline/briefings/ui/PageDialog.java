package org.chalkline.briefings.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Arrays;
import java.util.Optional;
import org.chalkline.briefings.Page;
import org.chalkline.briefings.PageKind;
import org.chalkline.editing.GuardedDialog;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.RecordKind;
import org.chalkline.shared.Visibility;

/** What a page shows, and the speaker's words on it. */
class PageDialog extends GuardedDialog {

    private final ComboBox<PageKind> kind = new ComboBox<>("What it shows");
    private final ComboBox<Choice> subject = new ComboBox<>("Which one");
    private final TextField title = new TextField("Title");
    private final TextArea narrative =
            area("What you want to be read", "Markdown: paragraphs, lists, *emphasis*, links");
    private final TextArea notes = area("Notes for you alone", "Nobody but you and the superintendent sees them");
    private final IntegerField minutes = new IntegerField("Minutes");
    private final PictureField picture;
    private final SerializableConsumer<Page> keep;

    /** A goal or initiative to choose. */
    private record Choice(String code, String words) {}

    /**
     * @param page null for a new one
     * @param seen what those at the meeting may see: only that can be chosen
     * @param picture for free text
     */
    PageDialog(Optional<Page> page, Portfolio seen, PictureField picture, SerializableConsumer<Page> keep) {
        super(page.isPresent() ? "Change the page" : "Add a page", page.isPresent() ? "Save" : "Add it");
        this.keep = keep;
        // A picture for the public makes pages for the public.
        var forThePublic = !seen.audience().sees(Visibility.BOARD);
        kind.setItems(Arrays.stream(PageKind.values())
                .filter(it -> !forThePublic || it.isForThePublic())
                .toList());
        this.picture = picture;
        kind.setItemLabelGenerator(PageKind::words);
        kind.setAllowCustomValue(false);
        subject.setItemLabelGenerator(Choice::words);
        kind.addValueChangeListener(change -> offer(change.getValue(), seen));
        title.setHelperText("Empty for what the page is called by itself");
        title.setMaxLength(Page.LONGEST_TITLE);
        title.setValueChangeMode(ValueChangeMode.EAGER);
        minutes.setMin(0);
        minutes.setMax(Page.MOST_MINUTES);
        minutes.setStepButtonsVisible(true);
        minutes.setHelperText("0 for no plan");
        fill(page.orElseGet(() -> Page.of(PageKind.TEXT)));
        watch(kind, subject, title, narrative, picture, notes, minutes);
        kind.setWidthFull();
        subject.setWidthFull();
        title.setWidthFull();
        form().add(kind, subject, title, narrative, picture, notes, minutes);
        kind.focus();
    }

    private static TextArea area(String label, String helper) {
        var area = new TextArea(label);
        area.setHelperText(helper);
        area.setMaxLength(Page.LONGEST_TEXT);
        area.setValueChangeMode(ValueChangeMode.EAGER);
        area.setWidthFull();
        return area;
    }

    private void fill(Page page) {
        kind.setValue(page.kind());
        subject.getListDataView()
                .getItems()
                .filter(choice -> choice.code().equals(page.subject()))
                .findFirst()
                .ifPresent(subject::setValue);
        picture.setValue(page.picture());
        title.setValue(page.title());
        narrative.setValue(page.narrative());
        notes.setValue(page.notes());
        minutes.setValue(page.minutes());
    }

    private void offer(@org.jspecify.annotations.Nullable PageKind chosen, Portfolio seen) {
        var about = chosen == null ? null : chosen.subject();
        subject.setVisible(about != null);
        picture.setVisible(chosen == PageKind.TEXT);
        subject.setItems(
                about == RecordKind.GOAL
                        ? seen.goals().stream()
                                .map(goal -> new Choice(goal.id().code(), goal.id() + " " + goal.title()))
                                .toList()
                        : seen.initiatives().stream()
                                .map(work -> new Choice(work.id().code(), work.id() + " " + work.title()))
                                .toList());
    }

    @Override
    protected boolean save() {
        kind.setErrorMessage("Choose what the page shows.");
        kind.setInvalid(kind.getValue() == null);
        var about = subject.isVisible();
        subject.setErrorMessage("Choose which one it is about.");
        subject.setInvalid(about && subject.getValue() == null);
        var length = minutes.getValue() == null ? 0 : minutes.getValue();
        minutes.setErrorMessage("Between 0 and %d minutes.".formatted(Page.MOST_MINUTES));
        minutes.setInvalid(length < 0 || length > Page.MOST_MINUTES);
        var drawn = picture.isVisible();
        var described = !drawn || picture.isSound();
        if (kind.isInvalid() || subject.isInvalid() || minutes.isInvalid() || !described) {
            return false;
        }
        keep.accept(new Page(
                kind.getValue(),
                about ? subject.getValue().code() : "",
                title.getValue().strip(),
                narrative.getValue().strip(),
                notes.getValue().strip(),
                length,
                drawn ? picture.getValue() : null));
        return true;
    }
}
