package org.chalkline.imports.internal;

import java.util.Map;
import java.util.TreeMap;
import org.chalkline.portfolio.District;
import org.chalkline.portfolio.RecordValues;
import org.chalkline.portfolio.RiskCategory;
import org.chalkline.portfolio.Strength;
import org.chalkline.portfolio.Thresholds;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Percent;
import org.chalkline.shared.Typed;

/** Reads what is true of the district as a whole. */
final class DistrictRows {

    private final Draft draft;

    DistrictRows(Draft draft) {
        this.draft = draft;
    }

    void district(Cells cells) {
        var name = cells.text("name");
        var start = cells.needed("fiscal year start", Days::month, java.time.Month.JULY);
        var year = cells.needed("current fiscal year", Days::fiscalYear, new FiscalYear(2000));
        var students = cells.needed("students", text -> Texts.whole(text, 0, 5_000_000), 0);
        var sites = cells.needed("sites", text -> Texts.whole(text, 0, 10_000), 0);
        var discount = cells.needed("e-rate discount", Typed::percent, Percent.ZERO);
        if (draft.first(cells, "", "district") && !cells.failed()) {
            var before = draft.district;
            var after = new District(
                    name,
                    start,
                    year,
                    students,
                    sites,
                    discount,
                    before.appetite(),
                    thresholds(cells, before.thresholds()),
                    before.rubric());
            if (cells.failed()) {
                return;
            }
            draft.note(cells, name, before, after);
            draft.district = after;
        }
    }

    private static Thresholds thresholds(Cells cells, Thresholds kept) {
        var usual = Thresholds.DEFAULT;
        var moderate = whole(cells, "moderate from", kept.moderateFrom(), usual.moderateFrom());
        var strong = whole(cells, "strong from", kept.strongFrom(), usual.strongFrom());
        var veryStrong = whole(cells, "very strong from", kept.veryStrongFrom(), usual.veryStrongFrom());
        var months = whole(cells, "review months", kept.reviewMonths(), usual.reviewMonths());
        try {
            return cells.failed() ? kept : new Thresholds(moderate, strong, veryStrong, months);
        } catch (IllegalArgumentException notRising) {
            cells.problem("moderate from", notRising.getMessage() + ".");
            return kept;
        }
    }

    private static int whole(Cells cells, String column, int kept, int usual) {
        return cells.optional(column, text -> Texts.whole(text, 1, Thresholds.MOST_MONTHS), kept, usual);
    }

    void rubric(Cells cells) {
        var strength = cells.needed("strength", text -> Strength.of(Texts.whole(text, 1, 3)), Strength.INDIRECT);
        var text = cells.text("text");
        if (cells.failed() || !draft.first(cells, "strength", strength)) {
            return;
        }
        var before = draft.district;
        var rubric = new TreeMap<>(before.rubric());
        var known = rubric.put(strength, text);
        draft.note(cells, strength.words(), known == null ? null : new Said(strength, known), new Said(strength, text));
        draft.district = RecordValues.with(before, Map.of("rubric", rubric));
    }

    /** One strength's part of the district, to tell whether it changes. */
    private record Said(Strength strength, String text) {}

    void appetite(Cells cells) {
        var category = cells.choice("category", RiskCategory.values(), RiskCategory::words);
        var limit = cells.needed("appetite", text -> Texts.whole(text, 1, 25), 1);
        if (cells.failed() || !draft.first(cells, "category", category)) {
            return;
        }
        var before = draft.district;
        var appetite = new TreeMap<>(before.appetite());
        appetite.put(category, limit);
        var after = RecordValues.with(before, Map.of("appetite", appetite));
        var known = before.appetite().get(category);
        draft.note(
                cells, category.words(), known == null ? null : new Limit(category, known), new Limit(category, limit));
        draft.district = after;
    }

    /** One category's part of the district, to tell whether it changes. */
    private record Limit(RiskCategory category, int appetite) {}
}
