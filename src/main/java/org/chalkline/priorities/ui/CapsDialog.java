package org.chalkline.priorities.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chalkline.editing.GuardedDialog;
import org.chalkline.priorities.FundCap;
import org.chalkline.priorities.ProposalContent;
import org.chalkline.priorities.ProposalLine;
import org.chalkline.scenarios.FundLine;
import org.chalkline.scenarios.FundYear;
import org.chalkline.shared.Money;

/** The most that the whole list, and each fund in each year, may spend. */
class CapsDialog extends GuardedDialog {

    private final transient DraftKeeper keeper;
    private final CapField total;
    private final transient Map<FundYear, CapField> funds = new LinkedHashMap<>();

    CapsDialog(DraftKeeper keeper) {
        super("Where the money ends", "Save");
        this.keeper = keeper;
        var cutLine = ProposalLine.of(keeper.picture(), keeper.content());
        total = new CapField(
                "The most for the whole list",
                "All funds and years together; empty for what the funds have. Moving the line sets it.",
                keeper.content().totalCap());
        total.setWidthFull();
        watch(total);
        form().add(total);
        if (cutLine.funds().isEmpty()) {
            return;
        }
        form().add(new H3("The most from each fund"), new Paragraph("Empty for what the fund has for this list."));
        var place = new Div();
        place.addClassName("guarded-fields");
        for (var line : cutLine.funds()) {
            var cap = cutLine.caps().on(line.key()).orElse(null);
            var field = new CapField(line.fund().name() + ", " + line.year(), has(line), cap);
            funds.put(line.key(), field);
            watch(field);
            place.add(field);
        }
        form().add(place);
    }

    private static String has(FundLine line) {
        var free = line.has()
                .map(has -> Money.max(has.minus(line.usedElsewhere()), Money.ZERO) + " there")
                .orElse("not known what is there");
        return "%s; %s asked".formatted(free, line.asked());
    }

    @Override
    protected boolean save() {
        var sound = total.sound();
        for (var field : funds.values()) {
            sound &= field.sound();
        }
        if (!sound) {
            return false;
        }
        keeper.keep("the caps", this::capped);
        return true;
    }

    /** Caps on funds that the list does not ask at present stay as they are. */
    private ProposalContent capped(ProposalContent content) {
        var caps = new ArrayList<>(content.fundCaps().stream()
                .filter(cap -> !funds.containsKey(new FundYear(cap.fund(), cap.year())))
                .toList());
        funds.forEach((key, field) ->
                field.amount().ifPresent(amount -> caps.add(new FundCap(key.fund(), key.year(), amount))));
        return content.withTotalCap(total.amount().orElse(null)).withFundCaps(caps);
    }
}
