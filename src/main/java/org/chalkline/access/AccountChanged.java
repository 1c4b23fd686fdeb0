package org.chalkline.access;

import org.chalkline.shared.AuditKind;
import org.chalkline.shared.AuditedEvent;

/** An administrator changed an account. */
public record AccountChanged(AccountName account, String how) implements AuditedEvent {

    @Override
    public AuditKind kind() {
        return AuditKind.ACCOUNT;
    }

    @Override
    public String what() {
        return how + ": " + account;
    }
}
