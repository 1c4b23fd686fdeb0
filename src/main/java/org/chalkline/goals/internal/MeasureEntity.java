package org.chalkline.goals.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chalkline.portfolio.Direction;
import org.chalkline.portfolio.GoalId;
import org.chalkline.portfolio.Measure;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** A measure of a goal, with its readings. */
@Entity
@Table(name = "measure")
class MeasureEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plan_ids")
    @SequenceGenerator(name = "plan_ids", sequenceName = "plan_ids", allocationSize = 500)
    private @Nullable Long id;

    @Version
    private @Nullable Integer version;

    private String goal = "";

    private String name = "";

    private String unit = "";

    @Enumerated(EnumType.STRING)
    private Direction direction = Direction.RISE;

    private BigDecimal baseline = BigDecimal.ZERO;

    @Column(name = "baseline_date")
    private LocalDate baselineDate = LocalDate.EPOCH;

    private BigDecimal target = BigDecimal.ZERO;

    @Column(name = "target_date")
    private LocalDate targetDate = LocalDate.EPOCH;

    @Column(name = "key_measure")
    private boolean keyMeasure;

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "reading", joinColumns = @JoinColumn(name = "measure_id"))
    private List<ReadingRow> readings = new ArrayList<>();

    protected MeasureEntity() {}

    MeasureEntity(GoalId goal, Measure it) {
        this.goal = goal.code();
        become(it);
    }

    String goal() {
        return goal;
    }

    String name() {
        return name;
    }

    void become(Measure it) {
        name = it.name();
        unit = it.unit();
        direction = it.direction();
        baseline = it.baseline();
        baselineDate = it.baselineDate();
        target = it.target();
        targetDate = it.targetDate();
        keyMeasure = it.key();
        readings.clear();
        it.readings().forEach(reading -> readings.add(new ReadingRow(reading)));
    }

    Measure toRecord() {
        return new Measure(
                name,
                unit,
                direction,
                baseline,
                baselineDate,
                target,
                targetDate,
                keyMeasure,
                readings.stream().map(ReadingRow::toRecord).toList());
    }
}
