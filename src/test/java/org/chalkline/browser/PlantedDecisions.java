package org.chalkline.browser;

import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.chalkline.FullFunding;
import org.chalkline.MarkedPlan;
import org.chalkline.access.DemoAccounts;
import org.chalkline.access.Role;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.RiskId;
import org.chalkline.priorities.DecisionService;
import org.chalkline.priorities.FundingService;
import org.chalkline.priorities.Outcome;
import org.chalkline.priorities.PriorityReader;
import org.chalkline.priorities.ProposalContent;
import org.chalkline.priorities.ProposalItem;
import org.chalkline.priorities.ProposalService;
import org.chalkline.priorities.Signature;
import org.chalkline.priorities.Verdict;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Visibility;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Lists of the marked work, one decided and one that waits, and accepted marked risks: each text has its work's mark. */
record PlantedDecisions(
        ProposalService proposals, FundingService fundings, DecisionService decisions, PriorityReader reader) {

    private static final List<FiscalYear> YEARS = List.of(new FiscalYear(2027));
    private static final Signature SIGNATURE = new Signature("Board Policy 3300", DemoAccounts.PASSWORD);

    void plant() {
        var decided = confirmed("Planted and decided");
        confirmed("Planted and waiting");
        be("superintendent", Role.SUPERINTENDENT);
        var verdicts = new HashMap<InitiativeId, Verdict>();
        for (var visibility : Visibility.values()) {
            verdicts.put(work(visibility), new Verdict(Outcome.DECLINED, text(visibility), null, null));
        }
        decisions.decide(decided, 1, verdicts, SIGNATURE);
        for (var visibility : Visibility.values()) {
            var risk = new RiskId(MarkedPlan.code("K", visibility));
            decisions.accept(risk, text(visibility), java.time.LocalDate.now().plusDays(20), SIGNATURE);
        }
    }

    private long confirmed(String title) {
        be("cto", Role.CTO);
        var id = proposals.draft(title, YEARS);
        var items = Stream.of(Visibility.values())
                .map(each -> ProposalItem.of(work(each)).withTexts(text(each), text(each)))
                .toList();
        var content = new ProposalContent(title, "We ask for four things", YEARS, items, null, List.of());
        proposals.change(id, ProposalContent.begin(title, YEARS), content);
        proposals.submit(id, content);
        be("business", Role.CABINET, Role.BUSINESS_OFFICIAL);
        fundings.confirm(id, 1, FullFunding.of(reader.find(id).orElseThrow()));
        return id;
    }

    private static InitiativeId work(Visibility visibility) {
        return new InitiativeId(MarkedPlan.code("I", visibility));
    }

    private static String text(Visibility visibility) {
        return "Because " + MarkedPlan.mark(visibility);
    }

    static void be(String name, Role... roles) {
        var granted = Stream.of(roles).map(role -> "ROLE_" + role).toArray(String[]::new);
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(name, "", granted));
    }
}
