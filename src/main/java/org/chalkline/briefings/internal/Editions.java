package org.chalkline.briefings.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.chalkline.access.CurrentReader;
import org.chalkline.briefings.Edition;
import org.chalkline.briefings.EditionChanged;
import org.chalkline.briefings.EditionContent;
import org.chalkline.briefings.EditionRefused;
import org.chalkline.briefings.EditionService;
import org.chalkline.briefings.EditionState;
import org.chalkline.briefings.EditionStep;
import org.chalkline.briefings.Page;
import org.chalkline.priorities.DecisionFreezing;
import org.chalkline.revisions.FrozenPictures;
import org.chalkline.revisions.PlanJson;
import org.chalkline.shared.Sha256;
import org.chalkline.shell.ScreenNews;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class Editions implements EditionService {

    private final EditionStore editions;
    private final EditionPages pages;
    private final EditionLeaks leaks;
    private final FrozenPictures pictures;
    private final AnsweredQuestions answers;
    private final DecisionFreezing decisions;
    private final PictureStore shown;
    private final CurrentReader reader;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final ScreenNews news;

    Editions(
            EditionStore editions,
            EditionPages pages,
            EditionLeaks leaks,
            FrozenPictures pictures,
            AnsweredQuestions answers,
            DecisionFreezing decisions,
            PictureStore shown,
            CurrentReader reader,
            Clock clock,
            ApplicationEventPublisher events,
            ScreenNews news) {
        this.editions = editions;
        this.pages = pages;
        this.leaks = leaks;
        this.pictures = pictures;
        this.answers = answers;
        this.decisions = decisions;
        this.shown = shown;
        this.reader = reader;
        this.clock = clock;
        this.events = events;
        this.news = news;
    }

    @Override
    @Transactional
    public long freeze(EditionContent content) {
        var sound = answers.placed(sound(pages.withKnownTranslations(content)));
        var picture = pictures.freeze();
        var number = editions.add(sound, picture, revision(picture), decided(), now());
        record(number, EditionStep.FREEZE, "", "");
        return number;
    }

    @Override
    @Transactional
    public void freezeAnew(long edition) {
        var row = begin(edition, EditionStep.FREEZE);
        editions.change(row.number(), answers.placed(row.content()));
        var picture = pictures.freeze();
        editions.freeze(row.number(), picture, revision(picture), decided(), now());
        record(row.number(), EditionStep.FREEZE, "", "");
    }

    private String decided() {
        return PlanJson.writeValues(decisions.freeze());
    }

    private long revision(String picture) {
        return pictures.find(picture).orElseThrow().revision();
    }

    @Override
    @Transactional
    public void change(long edition, EditionContent seen, EditionContent changed) {
        var row = unchanged(edition, seen, EditionStep.CHANGE);
        editions.change(row.number(), sound(changed));
        var steps = editions.steps(row.number());
        // Once for each person who works on it: pages are moved about a hundred times.
        if (!steps.isEmpty()
                && steps.getLast().step() == EditionStep.CHANGE
                && steps.getLast().by().equals(reader.name())) {
            tell(edition);
        } else {
            record(row.number(), EditionStep.CHANGE, "", "");
        }
    }

    @Override
    @Transactional
    public void discard(long edition) {
        take(begin(edition, EditionStep.DISCARD), EditionStep.DISCARD, "", "");
    }

    @Override
    @Transactional
    public void submit(long edition, EditionContent seen) {
        var row = unchanged(edition, seen, EditionStep.SUBMIT);
        if (row.content().pages().isEmpty()) {
            throw new EditionRefused("There is no page yet.");
        }
        var sheets = pages.kept(row);
        var hash = hash(row, sheets, editions.decisions(edition).orElse(null));
        editions.fix(row.number(), sheets, hash);
        take(row, EditionStep.SUBMIT, "", hash);
    }

    private void requireIntact(EditionRow row) {
        var rest = editions.rest(row.number());
        var sheets = Objects.requireNonNullElse(rest.sheets(), "");
        if (!hash(row, sheets, rest.decisions()).equals(row.hash()) || !shown.areWhole(SheetJson.read(sheets))) {
            throw new EditionRefused("What is kept of this edition does not match its hash: somebody altered it in the"
                    + " database. Withdraw it and make it anew.");
        }
    }

    /**
     * Of what was chosen and written, of the plan's picture, of every page as it was made, which names the hash of each picture
     * on it, and of the decisions. Editions from before these were taken in have the hash that they had.
     */
    static String hash(EditionRow row, String sheets, @Nullable String decisions) {
        var revision = String.valueOf(row.revision());
        return decisions == null
                ? Sha256.ofAll(row.picture(), revision, row.text(), sheets)
                : Sha256.ofAll(row.picture(), revision, row.text(), sheets, decisions);
    }

    @Override
    @Transactional
    public void withdraw(long edition) {
        var row = begin(edition, EditionStep.WITHDRAW);
        editions.loosen(row.number());
        take(row, EditionStep.WITHDRAW, "", "");
    }

    @Override
    @Transactional
    public void approve(long edition, String hash) {
        take(submitted(edition, hash, EditionStep.APPROVE), EditionStep.APPROVE, "", hash);
    }

    @Override
    @Transactional
    public void sendBack(long edition, String hash, String reason) {
        var row = submitted(edition, hash, EditionStep.RETURN);
        var why = reason.strip();
        if (why.isEmpty() || why.length() > EditionService.LONGEST_REASON) {
            throw new EditionRefused(
                    "Say in up to %,d characters why you send it back.".formatted(EditionService.LONGEST_REASON));
        }
        editions.loosen(row.number());
        take(row, EditionStep.RETURN, why, "");
    }

    /** Separation of duties: whoever had a hand in an edition does not approve it. */
    private EditionRow submitted(long edition, String hash, EditionStep step) {
        var row = begin(edition, step);
        requireIntact(row);
        if (!Objects.equals(row.hash(), hash)) {
            throw new EditionRefused("What you looked at has moved on. Look at it as it is now.");
        }
        if (editions.steps(edition).stream().anyMatch(it -> it.by().equals(reader.name()) && isHand(it.step()))) {
            throw new EditionRefused("You had a hand in this edition: somebody else has to say yes or no to it.");
        }
        return row;
    }

    private static boolean isHand(EditionStep step) {
        return step == EditionStep.FREEZE || step == EditionStep.CHANGE || step == EditionStep.SUBMIT;
    }

    @Override
    @Transactional
    public void publish(long edition) {
        publish(edition, "");
    }

    @Override
    @Transactional
    public void publish(long edition, String confirmed) {
        editions.lockAll();
        var row = begin(edition, EditionStep.PUBLISH);
        requireIntact(row);
        var at = now();
        var words = leaks.confirm(row, confirmed, at);
        editions.all().stream()
                .filter(it -> it.state() == EditionState.PUBLISHED && takesThePlaceOf(row, it))
                .forEach(it -> {
                    editions.supersede(it.number(), row.number(), at);
                    tell(it.number());
                });
        take(row, EditionStep.PUBLISH, words, Objects.requireNonNull(row.hash()));
    }

    /** There is one page for the public, whatever its day. */
    private static boolean takesThePlaceOf(EditionRow later, EditionRow earlier) {
        return earlier.content().occasion() == later.content().occasion()
                && (EditionPages.isPublic(later)
                        || earlier.content().meets().equals(later.content().meets()));
    }

    private EditionRow begin(long edition, EditionStep step) {
        var row = editions.lock(edition).orElseThrow(() -> new EditionRefused("There is no such edition."));
        if (!step.isFrom(row.state())) {
            throw new EditionRefused("This edition is %s: you can't %s it now."
                    .formatted(row.state().words(), step.words()));
        }
        if (!step.isFor(reader.roles())) {
            throw new EditionRefused("Your role does not %s.".formatted(step.words()));
        }
        return row;
    }

    private EditionRow unchanged(long edition, EditionContent seen, EditionStep step) {
        var row = begin(edition, step);
        if (!row.content().equals(seen)) {
            throw new EditionRefused("Somebody else has changed this draft meanwhile. Look at it as it is now.");
        }
        return row;
    }

    private EditionContent sound(EditionContent content) {
        var problems = content.problems();
        content.pages().stream()
                .map(Page::picture)
                .filter(picture -> picture != null && !shown.isKept(picture))
                .forEach(picture -> problems.add("A picture is missing. Choose it again."));
        if (!problems.isEmpty()) {
            throw new EditionRefused(String.join(" ", problems));
        }
        return content;
    }

    /** In milliseconds, as it is kept. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private void take(EditionRow row, EditionStep step, String words, String hash) {
        editions.become(row.number(), step.to(), now());
        record(row.number(), step, words, hash);
    }

    private void record(long edition, EditionStep step, String words, String hash) {
        editions.add(edition, new Edition.Taken(step, reader.name(), reader.person(), now(), words));
        events.publishEvent(new EditionAudited(edition, step, hash));
        tell(edition);
    }

    private void tell(long edition) {
        news.tellAfterCommit(new EditionChanged(edition));
    }
}
