package org.chalkline.ledger.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.chalkline.ledger.ColumnMapping;
import org.chalkline.ledger.LedgerFile;
import org.chalkline.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/** Asks what a file does not say: its fiscal year, and for headings not met before, its columns. */
final class FilePanel extends Div {

    private final Select<FiscalYear> year = new Select<>();
    private final transient Optional<ColumnMapping> known;
    private @Nullable MappingForm form;

    /** What is said of the file. */
    interface Next {
        /** @param toRemember whether the columns were said just now */
        void look(FiscalYear year, ColumnMapping mapping, boolean toRemember);
    }

    FilePanel(LedgerFile file, Optional<ColumnMapping> known, List<FiscalYear> years, Next next) {
        this.known = known;
        addClassName("chart-card");
        year.setLabel("Fiscal year of this file");
        year.setItems(years);
        year.setItemLabelGenerator(FiscalYear::label);
        year.setPlaceholder("Choose");
        year.setHelperText("The file does not say it; the amounts go to the budget of this year.");
        year.setErrorMessage("Choose the year first.");
        add(
                new H2(file.name()),
                new Paragraph("%s below a heading of %s."
                        .formatted(
                                LedgerWords.counted(file.lines().size(), "row"),
                                LedgerWords.counted(file.headings().size(), "column"))),
                year);
        var look = new Button("Look at the rows", click -> go(next));
        look.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var columns = new Button("Say which column holds what", click -> {
            click.getSource().setVisible(false);
            ask(file, known.orElseGet(() -> ColumnMapping.guess(file.headings())), look);
        });
        if (known.isPresent()) {
            add(new Paragraph("Its columns are known: they are read as those of such files before."));
            add(buttons(look, columns));
        } else {
            add(buttons(look));
            ask(file, ColumnMapping.guess(file.headings()), look);
        }
    }

    private void ask(LedgerFile file, ColumnMapping start, Button look) {
        form = new MappingForm(file, start);
        addComponentAtIndex(indexOf(look.getParent().orElseThrow()), form);
    }

    private static Div buttons(Button... buttons) {
        var place = new Div(buttons);
        place.addClassName("ledger-decision");
        return place;
    }

    private void go(Next next) {
        year.setInvalid(year.isEmpty());
        var mapping = form == null ? known : form.read();
        if (!year.isInvalid() && mapping.isPresent()) {
            next.look(year.getValue(), mapping.get(), form != null);
        }
    }
}
