package org.chalkline.access.internal;

import java.util.List;
import org.chalkline.access.MailingList;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class MailAddresses implements MailingList {

    private final AccountRepository accounts;

    MailAddresses(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Recipient> recipients() {
        return accounts.findAllWithRoles().stream()
                .map(account -> new Recipient(account.toPerson(), account.contact()))
                .filter(one -> one.person().reads() && one.contact().wantsMail())
                .toList();
    }
}
