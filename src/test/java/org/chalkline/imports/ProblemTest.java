package org.chalkline.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void aCommandLineShowsThePlaceAsFarAsThereIsOne() {
        assertThat(new Problem("goals.csv", 3, "title", "Fill it in.")).hasToString("goals.csv:3:title: Fill it in.");
        assertThat(new Problem("goals.csv", 3, "", "Fill it in.")).hasToString("goals.csv:3: Fill it in.");
        assertThat(new Problem("plan.zip", 0, "", "It is empty.")).hasToString("plan.zip: It is empty.");
        assertThat(new Problem("", 0, "", "The files hold no rows.")).hasToString("The files hold no rows.");
    }
}
