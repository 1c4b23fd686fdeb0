package org.chalkline.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.shared.Money;
import org.junit.jupiter.api.Test;

class ListTableTest {

    @Test
    void aListIsSavedAsItStandsWhenTheFileIsAskedForAndRunsNoFormula() {
        var rows = new ArrayList<>(List.of("=1+1"));
        var list = new ListTable<String>(() -> List.copyOf(rows))
                .number("Length", String::length)
                .text("Words", word -> word)
                .money("Cost", word -> Money.ofDollars(word.length()));
        rows.add("two");
        assertThat(TableText.csv(list.get()).lines())
                .containsExactly("Length,Words,Cost", "4,'=1+1,4.00", "3,two,3.00");
    }
}
