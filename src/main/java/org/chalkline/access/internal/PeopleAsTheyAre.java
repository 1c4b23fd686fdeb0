package org.chalkline.access.internal;

import java.time.Clock;
import java.util.Optional;
import org.chalkline.access.AccountName;
import org.chalkline.access.PeopleNow;
import org.chalkline.access.Person;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class PeopleAsTheyAre implements PeopleNow {

    private final AccountRepository accounts;
    private final Clock clock;

    PeopleAsTheyAre(AccountRepository accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Person> find(AccountName name) {
        return accounts.findById(name.text())
                .filter(account -> !account.toAccount(clock.instant()).mustChangePassword())
                .map(AccountEntity::toPerson)
                .filter(Person::enabled);
    }
}
