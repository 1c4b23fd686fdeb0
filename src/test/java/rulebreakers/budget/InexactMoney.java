package rulebreakers.budget;

/** Breaks the rule that money is exact. */
public class InexactMoney {
    double dollars() {
        return 0.1 + 0.2;
    }
}
