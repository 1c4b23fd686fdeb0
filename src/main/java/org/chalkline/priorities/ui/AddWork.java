package org.chalkline.priorities.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.stream.Stream;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.Phase;
import org.chalkline.priorities.ProposalItem;

/** Brings work onto the list: one by one, or all that nobody has decided on. */
class AddWork extends Div {

    private final transient DraftKeeper keeper;
    private final ComboBox<Initiative> work = new ComboBox<>("Add work to the list");
    private final Button all = new Button("Add all proposed and planned work", click -> addAll());

    AddWork(DraftKeeper keeper) {
        this.keeper = keeper;
        addClassName("add-work");
        work.setPlaceholder("Search by title");
        work.setItemLabelGenerator(Initiative::title);
        work.setRenderer(new ComponentRenderer<>(it -> {
            var phase = new Span(it.phase().words());
            phase.addClassName("add-work-phase");
            return new Div(new Span(it.title()), phase);
        }));
        work.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                add(change.getValue());
            }
        });
        add(work, all);
        show();
    }

    /** Offers what is not on the list yet; what is being typed stays. */
    void show() {
        var missing = missing().toList();
        work.setItems(missing);
        work.setEnabled(!missing.isEmpty());
        all.setVisible(missing.stream().anyMatch(AddWork::undecided));
    }

    private Stream<Initiative> missing() {
        var listed = keeper.content().ranked();
        return keeper.picture().initiatives().stream()
                .filter(it -> it.phase() != Phase.DONE && it.phase() != Phase.STOPPED)
                .filter(it -> !listed.contains(it.id()));
    }

    private static boolean undecided(Initiative it) {
        return it.phase() == Phase.PROPOSED || it.phase() == Phase.PLANNED;
    }

    private void add(Initiative it) {
        work.clear();
        keep("adding “" + it.title() + "”", List.of(it));
        work.focus();
    }

    private void addAll() {
        keep(
                "adding all proposed and planned work",
                missing().filter(AddWork::undecided).toList());
    }

    private void keep(String words, List<Initiative> added) {
        var items = added.stream().map(it -> ProposalItem.of(it.id())).toList();
        ListEditing.attempt(() -> keeper.keep(
                words,
                content -> content.withItems(Stream.concat(
                                content.items().stream(),
                                items.stream().filter(item -> !content.ranked().contains(item.initiative())))
                        .toList())));
    }
}
