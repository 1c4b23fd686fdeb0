package org.chalkline.imports.internal;

import java.util.TreeMap;
import org.chalkline.portfolio.District;
import org.chalkline.portfolio.RiskCategory;
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
            var after = new District(name, start, year, students, sites, discount, before.appetite());
            draft.note(cells, name, before, after);
            draft.district = after;
        }
    }

    void appetite(Cells cells) {
        var category = cells.choice("category", RiskCategory.values(), RiskCategory::words);
        var limit = cells.needed("appetite", text -> Texts.whole(text, 1, 25), 1);
        if (cells.failed() || !draft.first(cells, "category", category)) {
            return;
        }
        var before = draft.district;
        var appetite = new TreeMap<>(before.appetite());
        appetite.put(category, limit);
        var after = new District(
                before.name(),
                before.fiscalYearStart(),
                before.currentYear(),
                before.students(),
                before.sites(),
                before.eRateDiscount(),
                appetite);
        var known = before.appetite().get(category);
        draft.note(
                cells, category.words(), known == null ? null : new Limit(category, known), new Limit(category, limit));
        draft.district = after;
    }

    /** One category's part of the district, to tell whether it changes. */
    private record Limit(RiskCategory category, int appetite) {}
}
