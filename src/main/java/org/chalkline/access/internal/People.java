package org.chalkline.access.internal;

import java.util.Comparator;
import java.util.List;
import org.chalkline.access.PeopleService;
import org.chalkline.access.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class People implements PeopleService {

    private final AccountRepository accounts;

    People(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Person> everybody() {
        return accounts.findAllWithRoles().stream()
                .map(AccountEntity::toPerson)
                .sorted(Comparator.comparing(Person::displayName, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }
}
