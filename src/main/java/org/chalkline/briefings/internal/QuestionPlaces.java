package org.chalkline.briefings.internal;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chalkline.access.CurrentReader;
import org.chalkline.inbox.NoticePlaces;
import org.chalkline.inbox.NoticeSubject;
import org.chalkline.shell.RecordPlace;
import org.springframework.stereotype.Component;

/** Names questions for those who answer and clear them. */
@Component
class QuestionPlaces implements NoticePlaces {

    private static final String KIND = "QUESTION";

    private final QuestionStore questions;
    private final CurrentReader reader;

    QuestionPlaces(QuestionStore questions, CurrentReader reader) {
        this.questions = questions;
        this.reader = reader;
    }

    static NoticeSubject subject(long question) {
        return new NoticeSubject(KIND, String.valueOf(question));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<String, RecordPlace> places(Set<String> codes) {
        var numbers = codes.stream().map(Long::valueOf).toList();
        var roles = reader.roles();
        return questions.those(numbers).stream()
                .map(QuestionRow::question)
                .filter(it -> QuestionReading.isSeen(it.state(), roles))
                .collect(Collectors.toMap(
                        it -> String.valueOf(it.number()),
                        it -> new RecordPlace(
                                "a question about “%s”".formatted(it.pageTitle()), "editions/questions")));
    }
}
