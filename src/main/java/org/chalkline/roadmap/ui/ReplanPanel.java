package org.chalkline.roadmap.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.chalkline.roadmap.Replan.Move;
import org.chalkline.shell.LongList;

/** Shows what a move changes before it is kept: the moved one and all that it pushes on. */
class ReplanPanel extends Div {

    private static final int SHOWN = 8;

    ReplanPanel(List<Move> moves, SerializableRunnable keep, SerializableRunnable discard) {
        addClassName("chart-card");
        addClassName("replan-panel");
        getElement().setAttribute("role", "status");
        var title = new H2("Not kept yet");
        title.addClassName("chart-title");
        var sentence = new Paragraph(
                moves.size() == 1 ? "1 initiative would move." : "%,d initiatives would move.".formatted(moves.size()));
        sentence.addClassName("chart-sentence");
        var keeping = new Button("Keep the new dates", click -> keep.run());
        keeping.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var tools = new Div(keeping, new Button("Put back", click -> discard.run()));
        tools.addClassName("replan-tools");
        add(
                title,
                sentence,
                new LongList<>(
                        moves,
                        SHOWN,
                        move -> List.of(
                                new Span("%s: %s".formatted(move.initiative().title(), move.words())))),
                tools);
    }
}
