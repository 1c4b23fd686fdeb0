package org.chalkline.drawings;

import java.util.List;

/**
 * A chart as marks on a white ground, from the first, which lies undermost, to the last. Lengths are in pixels of a screen;
 * whoever shows it scales it to its place.
 *
 * @param width of everything
 * @param height of everything
 */
public record Drawing(double width, double height, List<Mark> marks) {

    public Drawing {
        marks = List.copyOf(marks);
    }

    /** The texts in it, in the order in which they were drawn. */
    public List<Mark.Text> texts() {
        return marks.stream()
                .filter(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast)
                .toList();
    }
}
