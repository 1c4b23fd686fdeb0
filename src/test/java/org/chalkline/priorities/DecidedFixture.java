package org.chalkline.priorities;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chalkline.FullFunding;
import org.chalkline.MarkedPlan;
import org.chalkline.access.DemoAccounts;
import org.chalkline.access.Role;
import org.chalkline.bench.Statements;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.portfolio.Plan;
import org.chalkline.portfolio.PlanChange;
import org.chalkline.portfolio.PlanRecord;
import org.chalkline.portfolio.RecordEdit;
import org.chalkline.portfolio.RecordKey;
import org.chalkline.portfolio.RecordKind;
import org.chalkline.portfolio.RecordValues;
import org.chalkline.revisions.Cause;
import org.chalkline.revisions.PictureService;
import org.chalkline.revisions.PlanEditor;
import org.chalkline.revisions.PlanWriter;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Visibility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** The demo district with marked records beside it, and the four people who bring a list from a draft to a decision. */
@SpringBootTest(properties = "chalkline.demo=true")
@Import(Statements.class)
abstract class DecidedFixture {

    static final FiscalYear FY27 = new FiscalYear(2027);
    static final Signature SIGNATURE = new Signature("Board Policy 3300", DemoAccounts.PASSWORD);

    @Autowired
    ProposalService proposals;

    @Autowired
    FundingService funding;

    @Autowired
    DecisionService decisions;

    @Autowired
    DecisionLedger ledger;

    @Autowired
    PriorityReader reading;

    @Autowired
    PlanWriter writer;

    @Autowired
    PlanEditor editor;

    @Autowired
    PictureService pictures;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    Statements statements;

    @BeforeEach
    void plan() {
        be("cto", Role.CTO);
        var planted = pictures.current().initiative(marked(Visibility.PUBLIC)).isPresent();
        if (!planted) {
            writer.write(PlanChange.put(MarkedPlan.plan()), Cause.byHand("Planting marks"));
        }
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    /** Submitted by the technology chief, with the money confirmed. */
    long proposed(String title, List<InitiativeId> work) {
        be("cto", Role.CTO);
        var id = proposals.draft(title, List.of(FY27));
        var draft = reading.find(id).orElseThrow().content();
        var content = new ProposalContent(
                title,
                "We ask for this work because schools need it.",
                List.of(FY27),
                work.stream()
                        .map(one -> new ProposalItem(one, "", "It comes first for a reason", false))
                        .toList(),
                null,
                List.of());
        proposals.change(id, draft, content);
        proposals.submit(id, content);
        // Sees all funds here, the marked ones in closed session too, or could not confirm them.
        be("business", Role.SUPERINTENDENT, Role.BUSINESS_OFFICIAL);
        funding.confirm(id, 1, FullFunding.of(reading.find(id).orElseThrow()));
        return id;
    }

    /** Each piece of work approved as asked, by the superintendent. */
    long decided(String title, List<InitiativeId> work) {
        var id = proposed(title, work);
        be("superintendent", Role.SUPERINTENDENT);
        var verdicts = new LinkedHashMap<InitiativeId, Verdict>();
        work.forEach(one -> verdicts.put(one, Verdict.APPROVE));
        decisions.decide(id, 1, verdicts, SIGNATURE);
        return id;
    }

    void change(RecordKey key, Map<String, Object> values) {
        be("cto", Role.CTO);
        var before = pictures.current().find(key).orElseThrow();
        if (key.kind() == RecordKind.GOAL) {
            // As an import does: by hand, the marked goals' weights would have to add up to 100 too.
            writer.write(PlanChange.put(Plan.of(List.of(with(before, values)))), Cause.byHand("Changed later"));
            return;
        }
        editor.save(List.of(RecordEdit.changed(before, with(before, values))), Cause.byHand("Changed later"));
    }

    private static PlanRecord with(PlanRecord record, Map<String, Object> values) {
        return switch (record) {
            case org.chalkline.portfolio.Initiative one -> RecordValues.with(one, values);
            case org.chalkline.portfolio.Goal one -> RecordValues.with(one, values);
            case org.chalkline.portfolio.BudgetLine one -> RecordValues.with(one, values);
            case org.chalkline.portfolio.Risk one -> RecordValues.with(one, values);
            default -> throw new IllegalArgumentException("Not changed in tests: " + record.key());
        };
    }

    static InitiativeId work(String code) {
        return new InitiativeId(code);
    }

    static InitiativeId marked(Visibility visibility) {
        return new InitiativeId(MarkedPlan.code("I", visibility));
    }

    static RecordKey key(InitiativeId id) {
        return new RecordKey(RecordKind.INITIATIVE, id.code());
    }

    static void be(String name, Role... roles) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(
                        name,
                        "",
                        Arrays.stream(roles).map(role -> "ROLE_" + role).toArray(String[]::new)));
    }
}
