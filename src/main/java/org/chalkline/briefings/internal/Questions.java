package org.chalkline.briefings.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.chalkline.access.CurrentReader;
import org.chalkline.briefings.AskedAbout;
import org.chalkline.briefings.BoardQuestion;
import org.chalkline.briefings.Edition;
import org.chalkline.briefings.EditionReader;
import org.chalkline.briefings.Occasion;
import org.chalkline.briefings.QuestionChanged;
import org.chalkline.briefings.QuestionRefused;
import org.chalkline.briefings.QuestionService;
import org.chalkline.briefings.QuestionState;
import org.chalkline.briefings.QuestionStep;
import org.chalkline.briefings.Sheet;
import org.chalkline.shell.ScreenNews;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class Questions implements QuestionService {

    private static final int LONGEST_TITLE = 400;

    private final QuestionStore questions;
    private final QuestionNotices notices;
    private final EditionReader editions;
    private final CurrentReader reader;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final ScreenNews news;

    Questions(
            QuestionStore questions,
            QuestionNotices notices,
            EditionReader editions,
            CurrentReader reader,
            Clock clock,
            ApplicationEventPublisher events,
            ScreenNews news) {
        this.questions = questions;
        this.notices = notices;
        this.editions = editions;
        this.reader = reader;
        this.clock = clock;
        this.events = events;
        this.news = news;
    }

    @Override
    @Transactional
    public long ask(long edition, int page, String about, String words) {
        var sheet = sheet(edition, page);
        if (!about.isEmpty() && !AskedAbout.of(sheet).contains(about)) {
            throw new QuestionRefused("That does not stand on this page. Choose what you ask about once more.");
        }
        var asked = KeptText.of(words, BoardQuestion.LONGEST_WORDS, "Write your question in up to %,d characters.");
        if (questions.open(reader.name()) >= BoardQuestion.MOST_OPEN) {
            throw new QuestionRefused("%d of your questions wait for their answers. Ask again when one is answered."
                    .formatted(BoardQuestion.MOST_OPEN));
        }
        var at = now();
        var title = KeptText.cut(sheet.title(), LONGEST_TITLE);
        var number = questions.add(
                new BoardQuestion(
                        0,
                        edition,
                        page,
                        title,
                        about,
                        asked,
                        reader.person(),
                        at,
                        QuestionState.ASKED,
                        at,
                        "",
                        "",
                        null),
                reader.name());
        tell(number, "asked about page %d of edition %d".formatted(page, edition));
        notices.asked(number);
        return number;
    }

    private Sheet sheet(long edition, int page) {
        var found = editions.find(edition)
                .filter(it -> it.state().isOut() && it.content().occasion() == Occasion.BOARD)
                .map(Edition::sheets)
                .orElseThrow(() -> new QuestionRefused("Questions are asked about what is published for the board."));
        if (page < 1 || page > found.size()) {
            throw new QuestionRefused("There is no such page.");
        }
        return found.get(page - 1);
    }

    @Override
    @Transactional
    public void answer(long question, String seen, String answer) {
        var row = unchanged(question, seen, QuestionStep.ANSWER);
        var text = KeptText.of(answer, BoardQuestion.LONGEST_ANSWER, "Write an answer of up to %,d characters.");
        questions.answer(question, text, reader.name());
        tell(row.question().number(), QuestionStep.ANSWER.words());
    }

    @Override
    @Transactional
    public void send(long question, String seen) {
        var row = unchanged(question, seen, QuestionStep.SEND);
        if (row.answer().isEmpty()) {
            throw new QuestionRefused("There is no answer yet.");
        }
        questions.answer(question, row.answer(), reader.name());
        take(question, QuestionStep.SEND, "");
    }

    @Override
    @Transactional
    public void withdraw(long question) {
        begin(question, QuestionStep.WITHDRAW);
        take(question, QuestionStep.WITHDRAW, "");
    }

    @Override
    @Transactional
    public void clear(long question, String seen) {
        notOneself(unchanged(question, seen, QuestionStep.CLEAR));
        take(question, QuestionStep.CLEAR, "");
    }

    @Override
    @Transactional
    public void sendBack(long question, String seen, String reason) {
        notOneself(unchanged(question, seen, QuestionStep.RETURN));
        var why =
                KeptText.of(reason, BoardQuestion.LONGEST_REASON, "Say in up to %,d characters why you send it back.");
        take(question, QuestionStep.RETURN, why);
    }

    /** Separation of duties: whoever wrote an answer does not clear it. */
    private void notOneself(QuestionRow row) {
        if (row.answeredBy().equals(reader.name()) || row.askedBy().equals(reader.name())) {
            throw new QuestionRefused("You had a hand in this: somebody else has to say yes or no to it.");
        }
    }

    private QuestionRow begin(long question, QuestionStep step) {
        var row = questions.lock(question).orElseThrow(() -> new QuestionRefused("There is no such question."));
        // The same words for what is not theirs as for what is not there.
        if (!step.isFor(reader.roles())) {
            throw new QuestionRefused("There is no such question.");
        }
        if (!step.isFrom(row.question().state())) {
            throw new QuestionRefused("You can't %s now: %s."
                    .formatted(step.words(), row.question().state().words()));
        }
        return row;
    }

    private QuestionRow unchanged(long question, String seen, QuestionStep step) {
        var row = begin(question, step);
        if (!row.answer().equals(seen)) {
            throw new QuestionRefused("The answer was changed meanwhile. Look at it as it is now.");
        }
        return row;
    }

    private void take(long question, QuestionStep step, String reason) {
        questions.become(question, step.to(), reason, now());
        tell(question, step.words());
        notices.taken(question, step);
    }

    private void tell(long question, String done) {
        events.publishEvent(new QuestionAudited(question, done));
        news.tellAfterCommit(new QuestionChanged());
    }

    /** In milliseconds, as it is kept. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
