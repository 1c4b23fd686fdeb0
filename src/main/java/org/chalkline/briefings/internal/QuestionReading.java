package org.chalkline.briefings.internal;

import java.util.Collection;
import java.util.List;
import org.chalkline.access.CurrentReader;
import org.chalkline.access.Role;
import org.chalkline.briefings.BoardQuestion;
import org.chalkline.briefings.QuestionReader;
import org.chalkline.briefings.QuestionState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class QuestionReading implements QuestionReader {

    private final QuestionStore questions;
    private final CurrentReader reader;

    QuestionReading(QuestionStore questions, CurrentReader reader) {
        this.questions = questions;
        this.reader = reader;
    }

    @Override
    @Transactional(readOnly = true)
    public List<BoardQuestion> questions() {
        var roles = reader.roles();
        if (roles.contains(Role.BOARD)) {
            return own();
        }
        return roles.contains(Role.CTO)
                ? questions.all().stream().map(QuestionRow::question).toList()
                : questions.sent().stream()
                        .map(row -> row.question().forClearing())
                        .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<BoardQuestion> own() {
        return questions.askedBy(reader.name()).stream()
                .map(row -> row.question().forAsker())
                .toList();
    }

    /** Whether somebody of these roles reads the questions of others in this state. Nobody on the board does. */
    static boolean isSeen(QuestionState state, Collection<Role> roles) {
        return !roles.contains(Role.BOARD)
                && (roles.contains(Role.CTO) || roles.contains(Role.SUPERINTENDENT) && state != QuestionState.ASKED);
    }
}
