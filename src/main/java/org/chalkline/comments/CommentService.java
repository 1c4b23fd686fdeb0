package org.chalkline.comments;

import java.util.List;
import org.chalkline.access.Person;
import org.chalkline.access.RequiresCommenter;
import org.chalkline.portfolio.RecordKey;

/**
 * What the cabinet says of initiatives, links and risks. Everything passes through the picture as the signed-in person may
 * see it at that moment: of a record that is not in it there are no comments to read, write, change or remove.
 */
public interface CommentService {

    /** How many characters a comment may have. */
    int LONGEST = 2_000;

    /** Whether records like this one can be talked about at all. */
    static boolean isFor(RecordKey record) {
        return switch (record.kind()) {
            case INITIATIVE, LINK, RISK -> true;
            default -> false;
        };
    }

    /** Oldest first; none for a record that the person may not see. */
    @RequiresCommenter
    List<Comment> of(RecordKey record);

    /**
     * Says something of a record; who is mentioned by an @ and a name, who owns the record and who has commented on it before
     * is told.
     *
     * @throws CommentRefused when it is empty, too long, or about nothing that the person may see
     */
    @RequiresCommenter
    void write(RecordKey record, String text);

    /** Changes the words of one's own comment, for a quarter of an hour. Throws {@link CommentRefused} after that. */
    @RequiresCommenter
    void edit(long comment, String text);

    /** Takes one's own comment away, or as superintendent anybody's; its place stays, and says who did it. */
    @RequiresCommenter
    void remove(long comment);

    /** Whom a comment on this record can mention: the others who talk about the plan and may see the record. */
    @RequiresCommenter
    List<Person> mentionable(RecordKey record);
}
