package org.chalkline.drawings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which ground is still free for words. */
final class Free {

    private final Box whole;
    private final List<Box> taken = new ArrayList<>();

    Free(Box whole) {
        this.whole = whole;
    }

    void take(Box box) {
        taken.add(box);
    }

    boolean isFree(Box box) {
        return whole.contains(box) && taken.stream().noneMatch(box::overlaps);
    }

    /** Takes the first text that has room, and gives it back; empty where none has. */
    Optional<Mark.Text> first(Stream<Mark.Text> places) {
        var found = places.filter(text -> isFree(text.box())).findFirst();
        found.ifPresent(text -> take(text.box()));
        return found;
    }
}
