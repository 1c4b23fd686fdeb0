package org.chalkline.access;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The accounts of the demo district, which exist only with {@code chalkline.demo=true}. */
@Component
public class DemoAccounts {

    /** Known to everybody: a demo holds nothing worth keeping. */
    public static final String PASSWORD = "chalkline-demo";

    /** One per role. */
    public static final List<Entry> ALL = List.of(
            new Entry(new AccountName("cto"), "Technology chief", Role.CTO, "edits the plan"),
            new Entry(
                    new AccountName("superintendent"), "Superintendent", Role.SUPERINTENDENT, "decides on priorities"),
            new Entry(new AccountName("cabinet"), "Cabinet member", Role.CABINET, "sees what the cabinet sees"),
            new Entry(
                    new AccountName("business"),
                    "Chief business official",
                    Role.BUSINESS_OFFICIAL,
                    "confirms that the money is there"),
            new Entry(new AccountName("board"), "Board member", Role.BOARD, "reads what is cleared for the board"),
            new Entry(new AccountName("admin"), "Administrator", Role.ADMIN, "keeps accounts and imports files"));

    private final boolean demo;

    public DemoAccounts(@Value("${chalkline.demo:false}") boolean demo) {
        this.demo = demo;
    }

    /** Those that exist here: none outside the demo. */
    public List<Entry> entries() {
        return demo ? ALL : List.of();
    }

    /**
     * A demo account.
     *
     * @param may what this role is for, in a few words
     */
    public record Entry(AccountName name, String person, Role role, String may) {}
}
