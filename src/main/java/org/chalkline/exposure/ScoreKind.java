package org.chalkline.exposure;

import java.util.Arrays;
import java.util.function.Function;
import org.chalkline.portfolio.Risk;
import org.chalkline.portfolio.Score;

/** Which of a risk's three scores is meant. */
public enum ScoreKind {
    INHERENT("inherent", "before anything is done", Risk::inherent),
    RESIDUAL("residual", "as things stand", Risk::residual),
    TARGET("target", "once the actions are done", Risk::target);

    private final String words;
    private final String meaning;
    private final Function<Risk, Score> score;

    ScoreKind(String words, String meaning, Function<Risk, Score> score) {
        this.words = words;
        this.meaning = meaning;
        this.score = score;
    }

    public String words() {
        return words;
    }

    /** What it means to somebody who does not know the word: "as things stand". */
    public String meaning() {
        return meaning;
    }

    public Score of(Risk risk) {
        return score.apply(risk);
    }

    /** The kind with these words; residual for any other text. */
    public static ScoreKind named(String words) {
        return Arrays.stream(values())
                .filter(kind -> kind.words.equals(words))
                .findFirst()
                .orElse(RESIDUAL);
    }
}
