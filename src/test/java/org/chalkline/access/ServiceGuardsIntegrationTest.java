package org.chalkline.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** Every method of every service, called as every role that may not: refused, whatever the screens offer. */
@SpringBootTest(properties = {"chalkline.demo=true", "spring.datasource.url=jdbc:h2:mem:guards;DB_CLOSE_DELAY=-1"})
class ServiceGuardsIntegrationTest {

    private static final Set<Role> IMPORTERS = EnumSet.of(Role.CTO, Role.ADMIN);
    private static final Set<Role> CTO = EnumSet.of(Role.CTO);
    private static final Set<Role> RATERS = EnumSet.of(Role.CTO, Role.SUPERINTENDENT, Role.CABINET);
    private static final Set<Role> READERS = EnumSet.complementOf(EnumSet.of(Role.ADMIN));
    private static final Set<Role> COMMENTERS = EnumSet.of(Role.CTO, Role.SUPERINTENDENT, Role.CABINET);
    private static final Set<Role> ADMIN = EnumSet.of(Role.ADMIN);
    private static final Set<Role> SUPERINTENDENT = EnumSet.of(Role.SUPERINTENDENT);
    private static final Set<Role> QUESTIONERS = EnumSet.of(Role.CTO, Role.SUPERINTENDENT, Role.BOARD);
    private static final Set<Role> KEEPERS = EnumSet.of(Role.CTO, Role.SUPERINTENDENT);

    /** Who may call what. A service method that is not named here fails the test: decide who may first. */
    private static final Map<String, Set<Role>> MAY = Map.ofEntries(
            Map.entry("AccountService.list", ADMIN),
            Map.entry("AccountService.create", ADMIN),
            Map.entry("AccountService.change", ADMIN),
            Map.entry("AccountService.enable", ADMIN),
            Map.entry("AccountService.disable", ADMIN),
            Map.entry("AccountService.resetPassword", ADMIN),
            Map.entry("AccountService.unlock", ADMIN),
            Map.entry("AccountService.signOutEverywhere", ADMIN),
            Map.entry("OwnSessionService.signOutEverywhere", EnumSet.allOf(Role.class)),
            Map.entry("HealthService.lines", ADMIN),
            Map.entry("LookService.change", ADMIN),
            Map.entry("LookService.changeLogo", ADMIN),
            Map.entry("RevisionService.stamp", IMPORTERS),
            Map.entry("AuditService.find", ADMIN),
            Map.entry("AuditService.count", ADMIN),
            Map.entry("AuditService.check", ADMIN),
            Map.entry("AuditService.export", ADMIN),
            Map.entry("AccessTokenService.own", READERS),
            Map.entry("AccessTokenService.roles", READERS),
            Map.entry("AccessTokenService.create", READERS),
            Map.entry("AccessTokenService.revoke", READERS),
            Map.entry("AccessTokenService.all", ADMIN),
            Map.entry("AccessTokenService.revokeAnybodys", ADMIN),
            Map.entry("OwnPasswordService.change", EnumSet.allOf(Role.class)),
            Map.entry("PictureService.current", READERS),
            Map.entry("PictureService.whole", IMPORTERS),
            Map.entry("PlanWriter.write", IMPORTERS),
            Map.entry("PlanEditor.save", CTO),
            Map.entry("PlanEditor.district", IMPORTERS),
            Map.entry("PlanEditor.saveDistrict", IMPORTERS),
            Map.entry("RevisionService.newest", READERS),
            Map.entry("RevisionService.on", READERS),
            Map.entry("RevisionService.find", READERS),
            Map.entry("RevisionService.at", READERS),
            Map.entry("RevisionService.changesOf", READERS),
            Map.entry("RevisionService.historyOf", READERS),
            Map.entry("RevisionService.retired", CTO),
            Map.entry("RatingService.rounds", RATERS),
            Map.entry("RatingService.goals", RATERS),
            Map.entry("RatingService.links", RATERS),
            Map.entry("RatingService.compare", RATERS),
            Map.entry("RatingService.rate", RATERS),
            Map.entry("RoundService.open", CTO),
            Map.entry("RoundService.close", CTO),
            Map.entry("RoundService.reopen", CTO),
            Map.entry("RoundService.adoptWeights", CTO),
            Map.entry("RoundService.adoptStrengths", CTO),
            Map.entry("ContactService.own", EnumSet.allOf(Role.class)),
            Map.entry("ContactService.changeOwn", EnumSet.allOf(Role.class)),
            Map.entry("ContactService.of", ADMIN),
            Map.entry("ContactService.change", ADMIN),
            Map.entry("PeopleService.everybody", COMMENTERS),
            Map.entry("CommentService.of", COMMENTERS),
            Map.entry("CommentService.write", COMMENTERS),
            Map.entry("CommentService.edit", COMMENTERS),
            Map.entry("CommentService.remove", COMMENTERS),
            Map.entry("CommentService.mentionable", COMMENTERS),
            Map.entry("InboxService.page", COMMENTERS),
            Map.entry("InboxService.unread", COMMENTERS),
            Map.entry("InboxService.mark", COMMENTERS),
            Map.entry("InboxService.markAllRead", COMMENTERS),
            Map.entry("ImportService.preview", IMPORTERS),
            Map.entry("ImportService.confirm", IMPORTERS),
            Map.entry("ImportService.planIsEmpty", IMPORTERS),
            Map.entry("ImportService.history", IMPORTERS),
            Map.entry("LedgerService.open", CTO),
            Map.entry("LedgerService.mappingFor", CTO),
            Map.entry("LedgerService.remember", CTO),
            Map.entry("LedgerService.preview", CTO),
            Map.entry("LedgerService.confirm", CTO),
            Map.entry("LedgerService.history", CTO),
            Map.entry("LedgerRuleService.all", CTO),
            Map.entry("LedgerRuleService.add", CTO),
            Map.entry("LedgerRuleService.addFirst", CTO),
            Map.entry("LedgerRuleService.change", CTO),
            Map.entry("LedgerRuleService.remove", CTO),
            Map.entry("LedgerRuleService.move", CTO),
            Map.entry("LedgerRuleService.fromPlan", CTO),
            Map.entry("ProposalService.draft", CTO),
            Map.entry("ProposalService.change", CTO),
            Map.entry("ProposalService.submit", CTO),
            Map.entry("ProposalService.withdraw", CTO),
            Map.entry("ProposalService.discard", CTO),
            Map.entry("ProposalService.enterBoardItem", KEEPERS),
            Map.entry("ProposalService.start", KEEPERS),
            Map.entry("ProposalService.followUp", KEEPERS),
            Map.entry("ProposalService.reviewBenefits", KEEPERS),
            Map.entry("FundingService.confirm", EnumSet.of(Role.BUSINESS_OFFICIAL)),
            Map.entry("PositionService.support", RATERS),
            Map.entry("PositionService.disagree", RATERS),
            Map.entry("DecisionService.decide", SUPERINTENDENT),
            Map.entry("DecisionService.sendBack", SUPERINTENDENT),
            Map.entry("DecisionService.supersede", SUPERINTENDENT),
            Map.entry("DecisionService.accept", SUPERINTENDENT),
            Map.entry("PriorityReader.proposals", RATERS),
            Map.entry("PriorityReader.find", RATERS),
            Map.entry("WaitingReader.waiting", RATERS),
            Map.entry("PriorityReader.versions", RATERS),
            Map.entry("DecisionLedger.lines", READERS),
            Map.entry("DecisionLedger.entries", READERS),
            Map.entry("DecisionLedger.find", READERS),
            Map.entry("DecisionLedger.about", READERS),
            Map.entry("LedgerCheck.check", KEEPERS),
            Map.entry("DecisionFreezing.freeze", CTO),
            Map.entry("DecisionFreezing.seenBy", KEEPERS),
            Map.entry("FrozenPictures.freeze", KEEPERS),
            Map.entry("FrozenPictures.find", READERS),
            Map.entry("FrozenPictures.each", READERS),
            Map.entry("EditionService.freeze", CTO),
            Map.entry("EditionService.freezeAnew", CTO),
            Map.entry("EditionService.change", CTO),
            Map.entry("EditionService.discard", CTO),
            Map.entry("EditionService.submit", CTO),
            Map.entry("EditionService.withdraw", CTO),
            Map.entry("EditionService.approve", SUPERINTENDENT),
            Map.entry("EditionService.sendBack", SUPERINTENDENT),
            Map.entry("EditionService.publish", CTO),
            Map.entry("PublicationService.texts", CTO),
            Map.entry("PublicationService.spanish", READERS),
            Map.entry("PublicationService.leaks", CTO),
            Map.entry("EditionReader.editions", READERS),
            Map.entry("EditionReader.find", READERS),
            Map.entry("EditionReader.isSeen", READERS),
            Map.entry("RoomService.lead", KEEPERS),
            Map.entry("RoomService.show", KEEPERS),
            Map.entry("RoomService.start", KEEPERS),
            Map.entry("RoomService.follow", READERS),
            Map.entry("RoomService.now", READERS),
            Map.entry("EditionReader.preview", KEEPERS),
            Map.entry("SinceEditionReader.since", READERS),
            Map.entry("EditionPictures.keep", CTO),
            Map.entry("EditionPictures.bytes", READERS),
            Map.entry("EditionFiles.write", READERS),
            Map.entry("EditionFinder.find", READERS),
            Map.entry("QuestionReader.questions", QUESTIONERS),
            Map.entry("QuestionReader.own", QUESTIONERS),
            Map.entry("QuestionService.ask", EnumSet.of(Role.BOARD)),
            Map.entry("QuestionService.answer", CTO),
            Map.entry("QuestionService.send", CTO),
            Map.entry("QuestionService.withdraw", CTO),
            Map.entry("QuestionService.clear", SUPERINTENDENT),
            Map.entry("QuestionService.sendBack", SUPERINTENDENT),
            Map.entry("EditionJobs.begin", READERS),
            Map.entry("EditionJobs.find", READERS),
            Map.entry("EditionJobs.cancel", READERS),
            Map.entry("EditionJobs.fetch", READERS),
            Map.entry("MeetingReader.from", READERS),
            Map.entry("MeetingService.add", CTO),
            Map.entry("MeetingService.change", CTO),
            Map.entry("MeetingService.remove", CTO),
            Map.entry("CalendarService.preview", CTO),
            Map.entry("CalendarService.confirm", CTO),
            Map.entry("CalendarService.settings", CTO),
            Map.entry("CalendarService.change", CTO),
            Map.entry("CalendarService.fetchSoon", CTO),
            Map.entry("FeedService.own", READERS),
            Map.entry("FeedService.renew", READERS),
            Map.entry("FeedService.revoke", READERS),
            Map.entry("PlanEditor.carryOut", SUPERINTENDENT),
            Map.entry("SignatureService.require", EnumSet.allOf(Role.class)),
            Map.entry("PlanExportService.take", READERS),
            Map.entry("PlanExportService.leftOut", READERS));

    @Autowired
    ApplicationContext application;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @TestFactory
    Stream<DynamicTest> whoeverMayNotIsRefused() {
        var calls = calls();
        assertThat(calls.stream().map(Call::name)).containsAll(MAY.keySet());
        return calls.stream().flatMap(call -> {
            assertThat(MAY).as("a service method nobody has decided on").containsKey(call.name());
            return others(MAY.getOrDefault(call.name(), Set.of()))
                    .map(who -> DynamicTest.dynamicTest(
                            call.name() + " as " + who.getName(),
                            () -> assertThat(outcome(call, who)).isInstanceOf(AccessDeniedException.class)));
        });
    }

    /** Everyone but these roles: each other role, somebody with no role, and somebody who has not signed in. */
    private static Stream<Authentication> others(Set<Role> may) {
        var all = new ArrayList<Authentication>();
        Arrays.stream(Role.values())
                .filter(role -> !may.contains(role))
                .forEach(role -> all.add(new TestingAuthenticationToken(role.name(), "", "ROLE_" + role.name())));
        if (may.size() < Role.values().length) {
            all.add(new TestingAuthenticationToken("no role", "", "NONE"));
        }
        all.add(new AnonymousAuthenticationToken("key", "a stranger", AuthorityUtils.createAuthorityList("ANONYMOUS")));
        return all.stream();
    }

    private static @Nullable Throwable outcome(Call call, Authentication who) {
        SecurityContextHolder.getContext().setAuthentication(who);
        // The guard comes before the method, so what it would be given doesn't matter.
        var nothing = Arrays.stream(call.method().getParameterTypes())
                .map(type -> Array.get(Array.newInstance(type, 1), 0))
                .toArray();
        var thrown = catchThrowable(() -> call.method().invoke(call.service(), nothing));
        return thrown instanceof InvocationTargetException wrapped ? wrapped.getCause() : thrown;
    }

    private List<Call> calls() {
        return application.getBeansWithAnnotation(Service.class).values().stream()
                .filter(service -> AopUtils.getTargetClass(service).getName().startsWith("org.chalkline."))
                .flatMap(ServiceGuardsIntegrationTest::callsOf)
                .toList();
    }

    private static Stream<Call> callsOf(Object service) {
        var target = AopUtils.getTargetClass(service);
        var types = target.getInterfaces().length > 0 ? target.getInterfaces() : new Class<?>[] {target};
        return Arrays.stream(types)
                .filter(type -> type.getName().startsWith("org.chalkline."))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers())
                                && !Modifier.isStatic(method.getModifiers())
                                && !method.isSynthetic())
                        .map(method -> new Call(type.getSimpleName() + "." + method.getName(), service, method)));
    }

    private record Call(String name, Object service, Method method) {}
}
