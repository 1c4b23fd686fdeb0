package org.chalkline.revisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.chalkline.MarkedPlan;
import org.chalkline.bench.LargeDistrict;
import org.chalkline.portfolio.District;
import org.chalkline.portfolio.PlanRecord;
import org.chalkline.portfolio.RecordKind;
import org.chalkline.portfolio.Thresholds;
import org.junit.jupiter.api.Test;

/** Records as JSON: history, and whatever is frozen, rests on their coming back as they were. */
class PlanJsonTest {

    @Test
    void everyRecordComesBackAsItWas() {
        var records = Stream.concat(
                        MarkedPlan.plan().records(), LargeDistrict.plan(27).records())
                .toList();
        assertThat(records.stream().map(record -> record.key().kind()).distinct())
                .contains(RecordKind.GOAL, RecordKind.LINK, RecordKind.BUDGET_LINE, RecordKind.RISK);
        assertThat(records).allSatisfy(record -> assertThat(again(record)).isEqualTo(record));
    }

    @Test
    void equalRecordsAreEqualTexts() {
        assertThat(MarkedPlan.plan().records())
                .allSatisfy(record -> assertThat(PlanJson.write(again(record))).isEqualTo(PlanJson.write(record)));
    }

    @Test
    void moneyIsDollarsWithCentsAndYearsAreThoseInWhichTheyEnd() {
        var line = LargeDistrict.plan(27).lines().getFirst();
        assertThat(PlanJson.write(line))
                .contains("\"initiative\":\"" + line.initiative().code() + "\"")
                .contains("\"year\":" + line.year().endYear())
                .contains("\"planned\":" + line.planned().dollars().toPlainString());
    }

    /** Written before a district could draw lines of its own. */
    @Test
    void aDistrictFromBeforeItsThresholdsHasTheUsualOnes() {
        var old = PlanJson.read(RecordKind.DISTRICT, """
                {"name":"Old USD","fiscalYearStart":"JULY","currentYear":2027,"students":1,"sites":1,
                "eRateDiscount":60,"appetite":{"CYBER":4}}""");
        assertThat(old).isInstanceOfSatisfying(District.class, district -> {
            assertThat(district.thresholds()).isEqualTo(Thresholds.DEFAULT);
            assertThat(district.rubric()).isEmpty();
        });
    }

    private static PlanRecord again(PlanRecord record) {
        return PlanJson.read(record.key().kind(), PlanJson.write(record));
    }
}
