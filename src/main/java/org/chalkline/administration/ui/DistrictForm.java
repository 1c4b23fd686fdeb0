package org.chalkline.administration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.function.SerializableConsumer;
import java.math.BigDecimal;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chalkline.editing.EditDesk;
import org.chalkline.editing.Unsaved;
import org.chalkline.portfolio.District;
import org.chalkline.portfolio.PlanProblem;
import org.chalkline.portfolio.RecordEdit;
import org.chalkline.portfolio.RiskCategory;
import org.chalkline.revisions.PlanEditor;
import org.chalkline.shared.FiscalYear;

/** The district's own record. Saved as part of the plan, with its history. */
class DistrictForm extends Div {

    private static final int MOST_STUDENTS = 5_000_000;
    private static final int MOST_SITES = 10_000;
    private static final int MOST_APPETITE = 25;
    private static final int LONGEST_NAME = 400;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final transient PlanEditor editor;
    private final transient EditDesk desk;
    private final SerializableConsumer<District> told;
    private final Binder<DistrictDraft> binder = new Binder<>();
    private final Paragraph problem = new Paragraph();
    private transient District before;

    DistrictForm(PlanEditor editor, EditDesk desk, SerializableConsumer<District> told) {
        this.editor = editor;
        this.desk = desk;
        this.told = told;
        before = editor.district();
        addClassName("chart-card");
        var title = new H2("The district");
        title.addClassName("chart-title");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        var save = new Button("Save", click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var tools = new Div(save, new Button("Discard what I typed", click -> show()));
        tools.addClassName("settings-tools");
        add(
                title,
                facts(),
                new H3("What the board accepts"),
                acceptance(),
                appetite(),
                new StandardsFields(binder),
                problem,
                tools);
        binder.addStatusChangeListener(changed -> Unsaved.guard(this, unsaved()));
        show();
    }

    boolean unsaved() {
        return binder.hasChanges();
    }

    private Div facts() {
        var name = new TextField("Name of the district");
        name.setMaxLength(LONGEST_NAME);
        binder.forField(name)
                .asRequired("A district has a name.")
                .withConverter(String::strip, text -> text)
                .bind(DistrictDraft::name, DistrictDraft::name);
        var start = new Select<Month>();
        start.setLabel("Fiscal year starts in");
        start.setItems(Month.values());
        start.setItemLabelGenerator(month -> month.getDisplayName(TextStyle.FULL, Locale.US));
        binder.forField(start).bind(DistrictDraft::start, DistrictDraft::start);
        var year = new Select<FiscalYear>();
        year.setLabel("Current fiscal year");
        year.setItems(before.currentYear().plus(-3).to(before.currentYear().plus(5)));
        year.setItemLabelGenerator(FiscalYear::label);
        binder.forField(year).bind(DistrictDraft::year, DistrictDraft::year);
        var discount = new BigDecimalField("E-Rate discount in percent");
        discount.setLocale(Locale.US);
        discount.setHelperText("20 to 90, by poverty and rurality; 0 for none");
        binder.forField(discount)
                .asRequired("Say 0 where there is none.")
                .withValidator(points -> points.signum() >= 0 && points.compareTo(ALL) <= 0, "0 to 100.")
                .bind(DistrictDraft::discount, DistrictDraft::discount);
        var group = new Div(
                name,
                start,
                year,
                number("Students", MOST_STUDENTS, true),
                number("Sites", MOST_SITES, false),
                discount);
        group.addClassName("settings-group");
        return group;
    }

    private IntegerField number(String label, int most, boolean students) {
        var field = new IntegerField(label);
        var binding = binder.forField(field)
                .asRequired("A whole number is needed.")
                .withValidator(number -> number >= 0 && number <= most, "0 to %,d.".formatted(most));
        if (students) {
            binding.bind(DistrictDraft::students, DistrictDraft::students);
        } else {
            binding.bind(DistrictDraft::sites, DistrictDraft::sites);
        }
        return field;
    }

    private static Paragraph acceptance() {
        return new Paragraph(
                "The highest residual score (likelihood times impact, 1 to 25) per kind of risk. Where nothing"
                        + " stands, %d.".formatted(District.DEFAULT_APPETITE));
    }

    private Div appetite() {
        var group = new Div();
        group.addClassName("settings-group");
        for (var category : RiskCategory.values()) {
            var words = category.words();
            var field = new IntegerField(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
            field.setPlaceholder(String.valueOf(District.DEFAULT_APPETITE));
            binder.forField(field)
                    .withValidator(
                            score -> score == null || score >= 1 && score <= MOST_APPETITE,
                            "1 to %d.".formatted(MOST_APPETITE))
                    .bind(draft -> draft.appetite(category), (draft, score) -> draft.appetite(category, score));
            group.add(field);
        }
        return group;
    }

    private void show() {
        before = editor.district();
        problem.setText("");
        binder.readBean(new DistrictDraft(before));
        Unsaved.guard(this, false);
        told.accept(before);
    }

    private void save() {
        problem.setText("");
        var draft = new DistrictDraft(before);
        if (!binder.writeBeanIfValid(draft)) {
            problem.setText("Some of this can't be kept yet; it is said at each field.");
            return;
        }
        District after;
        try {
            after = draft.district();
        } catch (IllegalArgumentException notRising) {
            problem.setText(notRising.getMessage() + ".");
            return;
        }
        if (after.equals(before)) {
            Notification.show("Nothing has changed.");
            return;
        }
        desk.save(
                List.of(RecordEdit.changed(before, after)), "Changed the district's settings", new EditDesk.Outcome() {
                    @Override
                    public void saved() {
                        show();
                    }

                    @Override
                    public void refused(List<PlanProblem> problems) {
                        problem.setText(problems.stream()
                                .map(PlanProblem::message)
                                .distinct()
                                .collect(Collectors.joining(" ")));
                    }
                });
    }
}
