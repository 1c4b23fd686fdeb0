package org.chalkline.ledger.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chalkline.ledger.ColumnMapping;
import org.chalkline.ledger.LedgerColumn;
import org.chalkline.ledger.LedgerFile;

/** Asks which column of a file holds what, with what its headings most likely mean filled in and an example beside it. */
final class MappingForm extends Div {

    private final Map<LedgerColumn, ComboBox<String>> single = new EnumMap<>(LedgerColumn.class);
    private final MultiSelectComboBox<String> account = new MultiSelectComboBox<>(LedgerColumn.ACCOUNT.words());
    private final Paragraph problem = new Paragraph();
    private final transient LedgerFile file;

    MappingForm(LedgerFile file, ColumnMapping start) {
        this.file = file;
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        var fields = new Div();
        fields.addClassName("edit-group");
        account.setItems(file.headings());
        account.setValue(new java.util.LinkedHashSet<>(start.of(LedgerColumn.ACCOUNT)));
        account.setHelperText("Several columns where the account is in parts, in the order of the file");
        for (var column : LedgerColumn.values()) {
            fields.add(column == LedgerColumn.ACCOUNT ? account : field(column, start));
        }
        add(
                new H2("Which column holds what"),
                new Paragraph("You are asked once: files with the same headings are read the same way from then on."),
                problem,
                fields);
    }

    private ComboBox<String> field(LedgerColumn column, ColumnMapping start) {
        var field = new ComboBox<String>(column.words());
        field.setItems(file.headings());
        field.setClearButtonVisible(true);
        field.setPlaceholder("Not in this file");
        field.addValueChangeListener(change -> field.setHelperText(example(change.getValue())));
        start.of(column).stream().findFirst().ifPresent(field::setValue);
        single.put(column, field);
        return field;
    }

    private String example(String heading) {
        int at = heading == null ? -1 : file.headings().indexOf(heading);
        return at < 0
                ? ""
                : file.lines().stream()
                        .map(line -> line.cell(at))
                        .filter(cell -> !cell.isBlank())
                        .findFirst()
                        .map(cell -> "Such as " + cell)
                        .orElse("Empty in this file");
    }

    /** What is said, or nothing, with the reason beside the fields. */
    Optional<ColumnMapping> read() {
        var headings = new EnumMap<LedgerColumn, List<String>>(LedgerColumn.class);
        single.forEach(
                (column, field) -> field.getOptionalValue().ifPresent(name -> headings.put(column, List.of(name))));
        headings.put(
                LedgerColumn.ACCOUNT,
                file.headings().stream().filter(account.getValue()::contains).toList());
        var mapping = new ColumnMapping(headings);
        problem.setText(String.join(" ", mapping.problems()));
        problem.setVisible(!mapping.problems().isEmpty());
        return mapping.problems().isEmpty() ? Optional.of(mapping) : Optional.empty();
    }
}
