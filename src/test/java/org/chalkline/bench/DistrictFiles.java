package org.chalkline.bench;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.chalkline.imports.Kind;
import org.chalkline.imports.UploadedFile;
import org.chalkline.portfolio.BudgetLine;
import org.chalkline.portfolio.District;
import org.chalkline.portfolio.Fund;
import org.chalkline.portfolio.FundAmount;
import org.chalkline.portfolio.Goal;
import org.chalkline.portfolio.Guardrail;
import org.chalkline.portfolio.Initiative;
import org.chalkline.portfolio.Link;
import org.chalkline.portfolio.Measure;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.Reading;

/** A plan as the files that the importer takes, one per kind. Columns that {@link LargeDistrict} leaves empty are left out. */
final class DistrictFiles {

    private final Plan plan;

    private DistrictFiles(Plan plan) {
        this.plan = plan;
    }

    static List<UploadedFile> of(Plan plan) {
        var files = new DistrictFiles(plan);
        return Stream.of(files.district(), files.goals(), files.work(), files.money(), RiskFiles.of(plan))
                .flatMap(group -> group.map(FileOf::csv))
                .toList();
    }

    /** A part of a record, with the record that it belongs to. */
    record Part<A, B>(A of, B it) {}

    private Stream<FileOf<?>> district() {
        var district = Objects.requireNonNull(plan.district());
        return Stream.of(
                new FileOf<>(Kind.DISTRICT, List.of(district))
                        .with("name", District::name)
                        .with("fiscal year start", District::fiscalYearStart)
                        .with("current fiscal year", District::currentYear)
                        .with("students", District::students)
                        .with("sites", District::sites)
                        .with("e-rate discount", it -> it.eRateDiscount().points()),
                new FileOf<>(Kind.APPETITE, List.copyOf(district.appetite().entrySet()))
                        .with("category", it -> it.getKey().words())
                        .with("appetite", Map.Entry::getValue));
    }

    private Stream<FileOf<?>> goals() {
        return Stream.of(
                new FileOf<>(Kind.GUARDRAILS, plan.guardrails())
                        .with("code", Guardrail::id)
                        .with("position", Guardrail::position)
                        .with("title", Guardrail::title)
                        .with("visibility", Guardrail::visibility),
                new FileOf<>(Kind.GOALS, plan.goals())
                        .with("code", Goal::id)
                        .with("position", Goal::position)
                        .with("title", Goal::title)
                        .with("statement", Goal::statement)
                        .with("weight", Goal::weight)
                        .with("person responsible", Goal::personResponsible)
                        .with("progress monitor", Goal::progressMonitor)
                        .with("visibility", Goal::visibility),
                measures(),
                readings());
    }

    private FileOf<?> measures() {
        return new FileOf<>(Kind.MEASURES, measuresOfGoals().toList())
                .with("goal", part -> part.of().id())
                .with("measure", part -> part.it().name())
                .with("unit", part -> part.it().unit())
                .with("direction", part -> part.it().direction())
                .with("baseline", part -> part.it().baseline())
                .with("baseline date", part -> part.it().baselineDate())
                .with("target", part -> part.it().target())
                .with("target date", part -> part.it().targetDate())
                .with("key", part -> part.it().key());
    }

    private FileOf<?> readings() {
        Stream<Part<Part<Goal, Measure>, Reading>> readings =
                measuresOfGoals().flatMap(part -> part.it().readings().stream().map(it -> new Part<>(part, it)));
        return new FileOf<>(Kind.READINGS, readings.toList())
                .with("goal", part -> part.of().of().id())
                .with("measure", part -> part.of().it().name())
                .with("date", part -> part.it().date())
                .with("value", part -> part.it().value());
    }

    private Stream<Part<Goal, Measure>> measuresOfGoals() {
        return plan.goals().stream().flatMap(goal -> goal.measures().stream().map(it -> new Part<>(goal, it)));
    }

    private Stream<FileOf<?>> work() {
        return Stream.of(
                new FileOf<>(Kind.INITIATIVES, plan.initiatives())
                        .with("code", Initiative::id)
                        .with("title", Initiative::title)
                        .with("purpose", Initiative::purpose)
                        .with("category", Initiative::category)
                        .with("sponsor", Initiative::sponsor)
                        .with("owner", Initiative::owner)
                        .with("phase", Initiative::phase)
                        .with("health", it -> it.health().words())
                        .with("health reason", Initiative::healthReason)
                        .with("start", Initiative::start)
                        .with("end", Initiative::end)
                        .with("mandate", Initiative::mandate)
                        .with("depends on", Initiative::dependsOn)
                        .with("upholds", Initiative::upholds)
                        .with("visibility", Initiative::visibility),
                new FileOf<>(Kind.LINKS, plan.links())
                        .with("initiative", Link::initiative)
                        .with("goal", Link::goal)
                        .with("strength", it -> it.strength().points())
                        .with("rationale", Link::rationale)
                        .with("evidence", Link::evidence)
                        .with("author", Link::author)
                        .with("reviewed on", Link::reviewedOn)
                        .with("visibility", Link::visibility));
    }

    private Stream<FileOf<?>> money() {
        Stream<Part<Fund, FundAmount>> amounts =
                plan.funds().stream().flatMap(fund -> fund.amounts().stream().map(it -> new Part<>(fund, it)));
        return Stream.of(
                new FileOf<>(Kind.FUNDS, plan.funds())
                        .with("code", Fund::id)
                        .with("position", Fund::position)
                        .with("name", Fund::name)
                        .with("kind", it -> it.kind().words())
                        .with("recurrence", it -> it.recurrence().words())
                        .with("obligate by", Fund::obligateBy)
                        .with("operating allowed", Fund::operatingAllowed)
                        .with("visibility", Fund::visibility),
                new FileOf<>(Kind.AMOUNTS, amounts.toList())
                        .with("fund", part -> part.of().id())
                        .with("fiscal year", part -> part.it().year())
                        .with("allocated", part -> part.it().allocated().dollars())
                        .with(
                                "carried forward",
                                part -> part.it().carriedForward().dollars()),
                lines());
    }

    private FileOf<?> lines() {
        return new FileOf<>(Kind.BUDGET, plan.lines())
                .with("initiative", BudgetLine::initiative)
                .with("fiscal year", BudgetLine::year)
                .with("fund", BudgetLine::fund)
                .with("recurrence", it -> it.recurrence().words())
                .with("account code", BudgetLine::accountCode)
                .with("planned", it -> it.planned().dollars())
                .with("revised", it -> it.revised().dollars())
                .with("committed", it -> it.committed().dollars())
                .with("actual", it -> it.actual().dollars())
                .with("visibility", BudgetLine::visibility);
    }
}
