package org.chalkline.priorities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chalkline.priorities.WorkAndMoney.list;

import org.junit.jupiter.api.Test;

class PlanMovedTest {

    @Test
    void aNewerRevisionThatDoesNotTouchTheListIsNotTold() {
        var then = new WorkAndMoney().costs("A", 10, "GF").at(1, 100);
        var now = new WorkAndMoney().costs("A", 10, "GF").costs("B", 20, "GF").at(2, 70);
        assertThat(PlanMoved.sentence(then, now, list("A"))).isEmpty();
    }

    @Test
    void otherMoneyAndWorkThatIsGoneAreNamed() {
        var then = new WorkAndMoney().costs("A", 10, "GF").costs("B", 20, "GF").at(1, 100);
        var now = new WorkAndMoney().costs("A", 11, "GF").at(2, 100);
        assertThat(PlanMoved.sentence(then, now, list("A", "B")))
                .contains("The plan has moved on since this was submitted: “Work B” has left the plan; the money of"
                        + " “Work A” is different now. Here stands what was submitted.");
    }
}
