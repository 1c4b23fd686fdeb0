package org.chalkline.access.internal;

import java.util.List;
import org.chalkline.access.Person;
import org.chalkline.access.StaffList;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class Staff implements StaffList {

    private final AccountRepository accounts;

    Staff(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Person> staff() {
        return accounts.findAllWithRoles().stream()
                .map(AccountEntity::toPerson)
                .filter(Person::talks)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Person> readers() {
        return accounts.findAllWithRoles().stream()
                .map(AccountEntity::toPerson)
                .filter(Person::reads)
                .toList();
    }
}
