package org.chalkline.browser;

import org.chalkline.access.Role;
import org.chalkline.briefings.QuestionService;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Two questions about the demo's board edition: the first waits for an answer, the second for the superintendent. */
record PlantedQuestions(QuestionService service) {

    void plant() {
        be(Role.BOARD);
        service.ask(1, 2, "", "What does this leave out?");
        var second = service.ask(1, 3, "", "Where does the rest go?");
        be(Role.CTO);
        service.answer(second, "", "To work that serves *no* goal.");
        service.send(second, "To work that serves *no* goal.");
    }

    private static void be(Role role) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("planting " + role, "", "ROLE_" + role));
    }
}
