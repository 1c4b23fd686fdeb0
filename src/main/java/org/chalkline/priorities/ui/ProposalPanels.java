package org.chalkline.priorities.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chalkline.portfolio.Fund;
import org.chalkline.portfolio.FundId;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.priorities.FundingAnswer;
import org.chalkline.priorities.PriorityReader.Version;
import org.chalkline.priorities.Proposal;
import org.chalkline.priorities.StepTaken;
import org.chalkline.priorities.VersionChange;
import org.chalkline.scenarios.Consequences;
import org.chalkline.scenarios.CutLine;
import org.chalkline.scenarios.CutLineCharts;
import org.chalkline.scenarios.Warning;
import org.chalkline.shell.ChartCard;
import org.chalkline.shell.PlanFilter;
import org.chalkline.shell.PlanLink;
import org.jspecify.annotations.Nullable;

/** What stands below a list: what follows from its line, what speaks against it, the money, and how it came here. */
final class ProposalPanels {

    private ProposalPanels() {}

    /** What falls under the line and what follows from that. */
    static Component below(Proposal proposal, CutLine cutLine) {
        if (cutLine.below().isEmpty()) {
            return new PanelCard("Under the line", "Nothing falls under the line.");
        }
        var titles = cutLine.items().stream()
                .filter(item -> !item.above())
                .map(item -> item.initiative().title())
                .toList();
        var sentence = titles.size() == 1
                ? "One item falls under the line: %s.".formatted(titles.getFirst())
                : "%d items fall under the line: %s.".formatted(titles.size(), String.join("; ", titles));
        return PanelCard.of(
                "Under the line",
                sentence,
                Consequences.of(proposal.picture(), cutLine.years(), cutLine.below())
                        .sentences());
    }

    static Component warnings(List<Warning> warnings) {
        var sentence = switch (warnings.size()) {
            case 0 -> "Nothing speaks against the list as it stands.";
            case 1 -> "One thing to know before deciding.";
            default -> "%d things to know before deciding, the gravest first.".formatted(warnings.size());
        };
        return PanelCard.of(
                "What speaks against it",
                sentence,
                warnings.stream().map(Warning::words).toList());
    }

    static List<ChartCard> charts(Portfolio picture, CutLine cutLine, LocalDate today) {
        return Stream.of(CutLineCharts.byFund(picture, cutLine, today), CutLineCharts.byRank(picture, cutLine, today))
                .map(chart -> new ChartCard(chart).onOpen(key -> PlanLink.follow(key, PlanFilter.ALL)))
                .toList();
    }

    /** What the business official said of the funds. */
    static Component answers(Proposal proposal, ZoneId zone) {
        var lines = proposal.answers().stream()
                .map(answer -> answer(proposal.picture(), answer))
                .toList();
        var last = proposal.answers().getLast();
        return PanelCard.of(
                "Is the money there?",
                "%s answered on %s.".formatted(last.person(), ProposalWords.day(last.at(), zone)),
                lines);
    }

    private static String answer(Portfolio picture, FundingAnswer answer) {
        var note = answer.note().isBlank() ? "" : " " + answer.note();
        return "%s: %s.%s"
                .formatted(fund(picture, answer.fund()), answer.answer().words(), note);
    }

    static String fund(Portfolio picture, @Nullable FundId fund) {
        return fund == null
                ? "Cost that no fund pays"
                : picture.fund(fund).map(Fund::name).orElse("Other funds");
    }

    /** Where the cabinet stands, disagreement first. */
    static Component positions(Proposal proposal, ZoneId zone) {
        var lines = proposal.positions().stream()
                .map(position -> "%s %s, %s%s"
                        .formatted(
                                position.person(),
                                position.supports() ? "supports it" : "disagrees",
                                ProposalWords.day(position.at(), zone),
                                position.reason().isEmpty() ? "" : ": " + position.reason()))
                .toList();
        return PanelCard.of("Where the cabinet stands", ProposalWords.positions(proposal.positions()), lines);
    }

    /** The steps taken, the latest first. */
    static Component steps(Proposal proposal, ZoneId zone) {
        var lines = proposal.steps().reversed().stream()
                .map(step -> step(step, proposal.version() > 1, zone))
                .toList();
        return PanelCard.of("What happened so far", "", lines);
    }

    private static String step(StepTaken step, boolean several, ZoneId zone) {
        var version = several ? ", version " + step.version() : "";
        var words = step.words().isBlank() ? "" : ": " + step.words();
        return "%s, %s by %s%s%s"
                .formatted(
                        ProposalWords.day(step.at(), zone),
                        ProposalWords.done(step.what()).toLowerCase(Locale.US),
                        step.person(),
                        version,
                        words);
    }

    /** What is different from each version that was submitted before, the latest first. */
    static List<Component> versions(Proposal proposal, List<Version> versions) {
        var contents = new ArrayList<>(versions);
        if (proposal.pictureHash() == null) {
            contents.add(new Version(proposal.version(), proposal.content()));
        }
        var cards = new ArrayList<Component>();
        for (int i = contents.size() - 1; i > 0; i--) {
            var before = contents.get(i - 1);
            var after = contents.get(i);
            var changes = VersionChange.sentences(proposal.picture(), before.content(), after.content());
            cards.add(PanelCard.of(
                    "Version %d against version %d".formatted(after.number(), before.number()),
                    changes.isEmpty()
                            ? "Nothing is different from version %d.".formatted(before.number())
                            : "What changed since version %d.".formatted(before.number()),
                    changes));
        }
        return cards;
    }
}
