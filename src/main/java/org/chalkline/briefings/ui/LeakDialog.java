package org.chalkline.briefings.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chalkline.briefings.Leak;
import org.chalkline.briefings.PublicLanguage;
import org.chalkline.editing.GuardedDialog;

/** What becomes public for the first time, and what looks as if it should not: each is looked at by itself. */
class LeakDialog extends GuardedDialog {

    private final List<Leak> leaks;
    private final Map<Leak, Checkbox> ticks = new LinkedHashMap<>();
    private final Paragraph open = new Paragraph();
    private final SerializableConsumer<String> publish;

    /** @param publish takes the hash of what was looked at */
    LeakDialog(List<Leak> leaks, SerializableConsumer<String> publish) {
        super("Publish it for everybody", "Publish");
        this.leaks = leaks;
        this.publish = publish;
        setWidth("min(56rem, 94vw)");
        open.getElement().setAttribute("role", "status");
        open.addClassName("public-missing");
        form().add(
                        new Paragraph(
                                "Everybody can read this from now on, and it can't be taken back. Look at each thing and"
                                        + " tick it where it may be public. To keep one back, close this, and have the edition made anew."),
                        open);
        var doubtful = leaks.stream().filter(leak -> !leak.warnings().isEmpty()).toList();
        if (!doubtful.isEmpty()) {
            group("Look twice at these", doubtful);
        }
        var pages = new LinkedHashMap<String, List<Leak>>();
        leaks.stream()
                .filter(leak -> leak.warnings().isEmpty())
                .forEach(leak -> pages.computeIfAbsent(
                                "Page %d: %s".formatted(leak.page(), leak.pageTitle()),
                                any -> new java.util.ArrayList<>())
                        .add(leak));
        pages.forEach((page, fresh) -> group(page + ". Public for the first time", fresh));
        watch(ticks.values().toArray(HasValue<?, ?>[]::new));
        count();
    }

    private void group(String title, List<Leak> group) {
        form().add(new H3(title));
        group.forEach(leak -> form().add(tick(leak)));
    }

    private Checkbox tick(Leak leak) {
        var label = new Div(new Span(leak.english()));
        label.addClassName("public-leak");
        if (!leak.spanish().equals(leak.english())) {
            var spanish = new Span(leak.spanish());
            spanish.getElement().setAttribute("lang", PublicLanguage.SPANISH.code());
            label.add(spanish);
        }
        leak.warnings().forEach(warning -> {
            var words = new Span("! " + warning.words());
            words.addClassName("public-warning");
            label.add(words);
        });
        var tick = new Checkbox();
        tick.setLabelComponent(label);
        tick.addValueChangeListener(change -> count());
        ticks.put(leak, tick);
        return tick;
    }

    private void count() {
        var looked = ticks.values().stream().filter(Checkbox::getValue).count();
        open.setText(
                ticks.isEmpty()
                        ? "Nothing in it is new, and nothing looks doubtful."
                        : "%,d of %,d looked at.".formatted(looked, ticks.size()));
    }

    @Override
    protected boolean save() {
        var missing = ticks.values().stream().filter(tick -> !tick.getValue()).toList();
        ticks.values().forEach(tick -> tick.setInvalid(!tick.getValue()));
        if (!missing.isEmpty()) {
            complain(
                    missing.size() == 1
                            ? "One thing is not ticked yet."
                            : missing.size() + " things are not ticked yet.");
            missing.getFirst().focus();
            return false;
        }
        publish.accept(Leak.hash(leaks));
        return true;
    }
}
