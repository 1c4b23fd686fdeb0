package org.chalkline.goals.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.chalkline.portfolio.Guardrail;
import org.chalkline.portfolio.GuardrailId;
import org.chalkline.shared.Visibility;
import org.jspecify.annotations.Nullable;

/** A guardrail as it is kept. */
@Entity
@Table(name = "guardrail")
class GuardrailEntity {

    @Id
    private String code = "";

    @Version
    private @Nullable Integer version;

    private int place;

    private String title = "";

    private String statement = "";

    @Column(name = "public_statement")
    private String publicStatement = "";

    @Enumerated(EnumType.STRING)
    private Visibility visibility = Visibility.CABINET;

    protected GuardrailEntity() {}

    GuardrailEntity(Guardrail it) {
        become(it);
    }

    void become(Guardrail it) {
        code = it.id().code();
        place = it.position();
        title = it.title();
        statement = it.statement();
        publicStatement = it.publicStatement();
        visibility = it.visibility();
    }

    Guardrail toRecord() {
        return new Guardrail(new GuardrailId(code), place, title, statement, publicStatement, visibility);
    }
}
