package org.chalkline.priorities.internal;

import java.util.List;
import org.chalkline.portfolio.InitiativeId;
import org.chalkline.priorities.ProposalContent;
import org.chalkline.priorities.ProposalItem;
import org.chalkline.shared.FiscalYear;
import org.chalkline.shared.Money;

/** What the demo's technology chief proposes. */
final class DemoLists {

    static final ProposalContent SAFETY = new ProposalContent(
            "Safety and security for FY27",
            "Approve this year's work that keeps students, staff and their records safe: locked doors, clear cameras, and"
                    + " backups that an attacker cannot destroy.",
            List.of(new FiscalYear(2027)),
            List.of(
                    item(
                            "I11",
                            "All 19 front desks and 1,520 alert badges",
                            "Help has to come with one press, in every room. It is what parents ask about first."),
                    item(
                            "I06",
                            "The 380 staff who still sign in with a password alone",
                            "Stolen passwords are how most attacks on schools begin, and our insurer asks for it."),
                    item("I08", "", "If an attack succeeds, this decides whether we are closed for days or for weeks."),
                    item(
                            "I10",
                            "The single secured entrance at the 11 sites that have none yet",
                            "Doors that lock from one place are the promise of the 2024 bond."),
                    item("I09", "The 12 sites that are not done", "Pictures that nobody can recognize help nobody."),
                    item(
                            "I07",
                            "This year's service, paid by the federal pilot",
                            "Somebody has to watch at night; we can't staff it. After FY28 it has no fund."),
                    item(
                            "I24",
                            "A separate network, so that the labs' old computers can stay one more year",
                            "Two elective courses still use them eleven hours a week."),
                    item(
                            "I21",
                            "Hotspots for the 640 families without internet",
                            "Alerts and messages do not reach a home without a connection.")),
            null,
            List.of());

    static final ProposalContent NEXT_YEAR = new ProposalContent(
            "Priorities for FY28",
            "Approve $1.85M for next year, in this order: what the law requires, then the student records that are about to"
                    + " lose their support, then what classrooms need.",
            List.of(new FiscalYear(2028)),
            List.of(
                    item(
                            "I18",
                            "The yearly cost of the new telephones",
                            "Federal law: a 911 call has to say which room it comes from."),
                    item(
                            "I12",
                            "The second summer: grades and family contacts",
                            "The vendor stops in 2028. The state grant has to be used by June of that year."),
                    item(
                            "I13",
                            "All middle and high schools",
                            "It needs the new student records. Counselors see absences by the next morning, while they can"
                                    + " still act."),
                    item(
                            "I04",
                            "The 7 oldest schools first",
                            "Tests stop when a whole class signs in. E-Rate pays 60% of it now."),
                    item(
                            "I15",
                            "240 classrooms over two years, half of them in FY28",
                            "Teachers can't show what children can't see. The second bond sale pays for it."),
                    item(
                            "I23",
                            "Two high schools, with families' consent",
                            "A small, careful try in algebra before anybody buys more."),
                    item(
                            "I19",
                            "",
                            "Telephones and doors should outlast a short power cut. It is small, and E-Rate helps."),
                    item(
                            "I20",
                            "Choosing the system; moving to it is FY29's question",
                            "Pay slips hang on two people and a system 19 years old."),
                    item(
                            "I21",
                            "",
                            "Deferred before for want of a fund; it still has none, and 640 families still have no internet.")),
            Money.ofDollars(1_850_000),
            List.of());

    /** What a member of the cabinet says against the second list. */
    static final String DISAGREEMENT =
            "Hotspots for 640 families stand last for the second year. I would put them before the"
                    + " classroom displays: a child without internet can't use what we put on the wall.";

    private DemoLists() {}

    private static ProposalItem item(String code, String scope, String reason) {
        return new ProposalItem(new InitiativeId(code), scope, reason, false);
    }
}
