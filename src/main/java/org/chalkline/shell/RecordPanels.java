package org.chalkline.shell;

import com.vaadin.flow.component.html.Div;
import org.chalkline.portfolio.RecordKey;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/**
 * The place at the end of a record's page for what other modules add. Each view has one of its own, and leaves it where it
 * stands when it draws the rest again: somebody may be writing in it.
 */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class RecordPanels extends Div {

    private final transient ObjectProvider<RecordPanel> panels;
    private transient @Nullable RecordKey shown;

    RecordPanels(ObjectProvider<RecordPanel> panels) {
        this.panels = panels;
        addClassName("record-panels");
    }

    /**
     * Shows what there is for a record that the reader may see. What already stands there for it stays. Nothing on a page
     * of the past: what is added here is of today.
     */
    public void show(RecordKey record) {
        if (PastShown.shown().isPresent()) {
            clear();
            return;
        }
        if (record.equals(shown)) {
            return;
        }
        shown = record;
        removeAll();
        panels.orderedStream().flatMap(panel -> panel.of(record).stream()).forEach(this::add);
    }

    /** Shows nothing, as when no record is open. */
    public void clear() {
        shown = null;
        removeAll();
    }
}
