package org.chalkline.comments.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chalkline.access.AccountName;
import org.chalkline.access.CurrentReader;
import org.chalkline.access.PeopleService;
import org.chalkline.access.Person;
import org.chalkline.access.RequiresCommenter;
import org.chalkline.access.Role;
import org.chalkline.comments.Comment;
import org.chalkline.comments.CommentRefused;
import org.chalkline.comments.CommentRemoved;
import org.chalkline.comments.CommentService;
import org.chalkline.comments.CommentsChanged;
import org.chalkline.inbox.Notice;
import org.chalkline.inbox.NoticeKind;
import org.chalkline.inbox.NoticeWithdrawn;
import org.chalkline.portfolio.PlanRecord;
import org.chalkline.portfolio.Portfolio;
import org.chalkline.portfolio.RecordKey;
import org.chalkline.revisions.PictureService;
import org.chalkline.shell.ScreenNews;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@RequiresCommenter
class Comments implements CommentService {

    private static final String NOT_THERE = "There is nothing here that you can comment on any more.";

    private final CommentRepository comments;
    private final PictureService pictures;
    private final PeopleService people;
    private final Circle circle;
    private final CurrentReader reader;
    private final ApplicationEventPublisher events;
    private final ScreenNews news;
    private final Clock clock;

    Comments(
            CommentRepository comments,
            PictureService pictures,
            PeopleService people,
            Circle circle,
            CurrentReader reader,
            ApplicationEventPublisher events,
            ScreenNews news,
            Clock clock) {
        this.comments = comments;
        this.pictures = pictures;
        this.people = people;
        this.circle = circle;
        this.reader = reader;
        this.events = events;
        this.news = news;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Comment> of(RecordKey record) {
        if (find(pictures.current(), record).isEmpty()) {
            return List.of();
        }
        var all = comments.of(record.kind(), record.code());
        if (all.isEmpty()) {
            return List.of();
        }
        var names = people.everybody().stream()
                .collect(Collectors.toMap(person -> person.name().text(), Person::displayName));
        var now = clock.instant();
        return all.stream().map(comment -> shown(comment, names, now)).toList();
    }

    @Override
    @Transactional
    public void write(RecordKey record, String text) {
        var picture = pictures.current();
        var about = find(picture, record).orElseThrow(() -> new CommentRefused(NOT_THERE));
        var around = circle.of(picture, record);
        var concerned = circle.concerned(around, about);
        var comment = new CommentEntity(record, reader.name(), clock.instant());
        comment.say(CommentText.checked(text), Map.of());
        tell(comments.save(comment), around, concerned);
    }

    @Override
    @Transactional
    public void edit(long id, String text) {
        var picture = pictures.current();
        var comment = find(picture, id);
        if (!comment.isEditableBy(reader.name(), clock.instant())) {
            throw new CommentRefused("Only your own comment can be changed, for 15 minutes after you wrote it.");
        }
        comment.say(CommentText.checked(text), Map.of());
        comment.edited(clock.instant());
        tell(comment, circle.of(picture, comment.record()), Set.of());
    }

    @Override
    @Transactional
    public void remove(long id) {
        var comment = find(pictures.current(), id);
        if (!mayRemove(comment)) {
            throw new CommentRefused("Only your own comment can be removed.");
        }
        comment.remove(reader.name(), clock.instant());
        events.publishEvent(new NoticeWithdrawn(source(comment)));
        events.publishEvent(new CommentRemoved(id, comment.author()));
        news.tellAfterCommit(new CommentsChanged(comment.record()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Person> mentionable(RecordKey record) {
        var picture = pictures.current();
        return find(picture, record).isEmpty()
                ? List.of()
                : circle.of(picture, record).stream()
                        .filter(person -> !person.name().text().equals(reader.name()))
                        .toList();
    }

    /** Those mentioned are told that they are; of the others, those concerned that there is a comment. */
    private void tell(CommentEntity comment, List<Person> around, Set<AccountName> concerned) {
        var mentions = Mentions.in(comment.body(), around);
        comment.say(comment.body(), mentions);
        var mentioned = mentions.keySet().stream().map(AccountName::new).collect(Collectors.toSet());
        var others = new HashSet<>(concerned);
        others.removeAll(mentioned);
        var source = source(comment);
        events.publishEvent(new Notice(mentioned, NoticeKind.MENTION, comment.record(), source, comment.author()));
        events.publishEvent(new Notice(others, NoticeKind.COMMENT, comment.record(), source, comment.author()));
        news.tellAfterCommit(new CommentsChanged(comment.record()));
    }

    private static String source(CommentEntity comment) {
        return "comment " + comment.id();
    }

    private static Optional<PlanRecord> find(Portfolio picture, RecordKey record) {
        return CommentService.isFor(record) ? picture.find(record) : Optional.empty();
    }

    /** What is not there and what the reader may not see is refused in the same words. */
    private CommentEntity find(Portfolio picture, long id) {
        return comments.findForChange(id)
                .filter(comment -> find(picture, comment.record()).isPresent())
                .orElseThrow(() -> new CommentRefused(NOT_THERE));
    }

    private boolean mayRemove(CommentEntity comment) {
        return !comment.isRemoved()
                && (comment.author().equals(reader.name()) || reader.roles().contains(Role.SUPERINTENDENT));
    }

    private Comment shown(CommentEntity comment, Map<String, String> names, Instant now) {
        return new Comment(
                comment.id(),
                names.getOrDefault(comment.author(), comment.author()),
                comment.writtenAt(),
                comment.editedAt(),
                comment.body(),
                comment.mentionedWords(),
                comment.removedBy().map(name -> names.getOrDefault(name, name)),
                comment.isEditableBy(reader.name(), now),
                mayRemove(comment));
    }
}
