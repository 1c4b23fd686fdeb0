package org.chalkline.initiatives.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;
import org.chalkline.portfolio.Initiative;

/** One relation of an initiative to another, or to a guardrail. */
@Embeddable
class RelationRow {

    @Enumerated(EnumType.STRING)
    private Relation relation = Relation.DEPENDS_ON;

    @Column(name = "other_code")
    private String otherCode = "";

    protected RelationRow() {}

    private RelationRow(Relation relation, String otherCode) {
        this.relation = relation;
        this.otherCode = otherCode;
    }

    static List<RelationRow> of(Initiative it) {
        var rows = new ArrayList<RelationRow>();
        it.dependsOn().forEach(id -> rows.add(new RelationRow(Relation.DEPENDS_ON, id.code())));
        it.excludes().forEach(id -> rows.add(new RelationRow(Relation.EXCLUDES, id.code())));
        it.upholds().forEach(id -> rows.add(new RelationRow(Relation.UPHOLDS, id.code())));
        it.breaches().forEach(id -> rows.add(new RelationRow(Relation.BREACHES, id.code())));
        return rows;
    }

    Relation relation() {
        return relation;
    }

    String otherCode() {
        return otherCode;
    }
}
