package org.chalkline.access.internal;

import org.chalkline.access.AccountChanged;
import org.chalkline.access.AccountName;
import org.chalkline.access.AccountRefused;
import org.chalkline.access.Contact;
import org.chalkline.access.ContactService;
import org.chalkline.access.CurrentReader;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@PreAuthorize("isAuthenticated()")
class Contacts implements ContactService {

    private final AccountRepository accounts;
    private final CurrentReader reader;
    private final ApplicationEventPublisher events;

    Contacts(AccountRepository accounts, CurrentReader reader, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.reader = reader;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public Contact own() {
        return contact(new AccountName(reader.name()));
    }

    @Override
    @Transactional
    public void changeOwn(Contact contact) {
        keep(new AccountName(reader.name()), contact);
    }

    @Override
    @Transactional(readOnly = true)
    public Contact of(AccountName name) {
        return contact(name);
    }

    @Override
    @Transactional
    public void change(AccountName name, Contact contact) {
        keep(name, contact);
    }

    private Contact contact(AccountName name) {
        return accounts.findById(name.text()).map(AccountEntity::contact).orElse(Contact.NONE);
    }

    private void keep(AccountName name, Contact contact) {
        var account = accounts.findForChange(name.text())
                .orElseThrow(() -> new AccountRefused("There is no account \"" + name + "\"."));
        if (!account.contact().equals(contact)) {
            account.reachBy(contact);
            events.publishEvent(new AccountChanged(name, "Where mail goes changed"));
        }
    }
}
