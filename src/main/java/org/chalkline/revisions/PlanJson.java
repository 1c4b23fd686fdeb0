package org.chalkline.revisions;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.math.BigDecimal;
import java.util.Set;
import org.chalkline.portfolio.BudgetLine;
import org.chalkline.portfolio.Category;
import org.chalkline.portfolio.District;
import org.chalkline.portfolio.Fund;
import org.chalkline.portfolio.FundId;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.Guardrail;
import org.chalkline.portfolio.GuardrailId;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Link;
import org.chalkline.portfolio.PlanRecord;
import org.chalkline.portfolio.RecordKind;
import org.chalkline.portfolio.Risk;
import org.chalkline.portfolio.RiskId;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;
import org.chalkline.shared.Percent;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.StdConverter;

/**
 * Records of the plan, and records that hold its values, as JSON and back. Canonical: equal records give equal text. Money is dollars with cents, days are
 * ISO dates, fiscal years the calendar years in which they end, ids their codes.
 */
public final class PlanJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(it -> it.withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                    .withVisibility(PropertyAccessor.GETTER, Visibility.NONE)
                    .withVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE))
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .addMixIn(GoalId.class, OfText.class)
            .addMixIn(GuardrailId.class, OfText.class)
            .addMixIn(InitiativeId.class, OfText.class)
            .addMixIn(FundId.class, OfText.class)
            .addMixIn(RiskId.class, OfText.class)
            .addMixIn(FiscalYear.class, OfYear.class)
            .addMixIn(Money.class, OfMoney.class)
            .addMixIn(Percent.class, OfPercent.class)
            .addMixIn(Fund.class, OfFund.class)
            .build();

    private PlanJson() {}

    public static String write(PlanRecord record) {
        return MAPPER.writeValueAsString(record);
    }

    /** Reads what {@link #write} wrote; throws Jackson's own exceptions for anything else. */
    public static PlanRecord read(RecordKind kind, String json) {
        return MAPPER.readValue(json, type(kind));
    }

    /** Another record in the plan's own values, such as an amount by fund, in the same canonical JSON. */
    public static String writeValues(Record values) {
        return MAPPER.writeValueAsString(values);
    }

    /** Reads what {@link #writeValues} wrote. */
    public static <T extends Record> T readValues(Class<T> type, String json) {
        return MAPPER.readValue(json, type);
    }

    private static Class<? extends PlanRecord> type(RecordKind kind) {
        return switch (kind) {
            case DISTRICT -> District.class;
            case GOAL -> Goal.class;
            case GUARDRAIL -> Guardrail.class;
            case INITIATIVE -> Initiative.class;
            case LINK -> Link.class;
            case FUND -> Fund.class;
            case BUDGET_LINE -> BudgetLine.class;
            case RISK -> Risk.class;
        };
    }

    private abstract static class OfText {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        OfText(String code) {}

        @JsonValue
        abstract String code();
    }

    private abstract static class OfYear {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        OfYear(int endYear) {}

        @JsonValue
        abstract int endYear();
    }

    private abstract static class OfMoney {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Money of(BigDecimal dollars) {
            return Money.of(dollars);
        }

        @JsonValue
        abstract BigDecimal dollars();
    }

    private abstract static class OfPercent {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        OfPercent(BigDecimal points) {}

        @JsonValue
        abstract BigDecimal points();
    }

    private abstract static class OfFund {
        @JsonSerialize(converter = InOrder.class)
        abstract Set<Category> allowedCategories();
    }

    /** A set has no order of its own. */
    private static final class InOrder extends StdConverter<Set<Category>, java.util.List<Category>> {
        @Override
        public java.util.List<Category> convert(Set<Category> categories) {
            return categories.stream().sorted().toList();
        }
    }
}
