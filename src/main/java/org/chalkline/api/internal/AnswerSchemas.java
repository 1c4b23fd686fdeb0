package org.chalkline.api.internal;

import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chalkline.api.answers.BudgetLineAnswer;
import org.chalkline.api.answers.ChangeAnswer;
import org.chalkline.api.answers.FundAnswer;
import org.chalkline.api.answers.GoalAnswer;
import org.chalkline.api.answers.InitiativeAnswer;
import org.chalkline.api.answers.RiskAnswer;
import org.jspecify.annotations.Nullable;

/** What holds of every answer: each of its fields is always there, and null only where the record says so. */
final class AnswerSchemas {

    /** The records with fields that may be null. One that is forgotten is found by the test of the description. */
    private static final List<Class<? extends Record>> WITH_NULLS = List.of(
            GoalAnswer.class,
            InitiativeAnswer.class,
            BudgetLineAnswer.class,
            FundAnswer.class,
            RiskAnswer.class,
            RiskAnswer.ActionAnswer.class,
            ChangeAnswer.FieldAnswer.class);

    private AnswerSchemas() {}

    static void complete(Map<String, Schema> schemas) {
        schemas.values().forEach(schema -> {
            Map<String, Schema> fields = schema.getProperties();
            if (fields != null && schema.getRequired() == null) {
                schema.setRequired(List.copyOf(fields.keySet()));
            }
        });
        WITH_NULLS.forEach(record -> nulls(record, Objects.requireNonNull(schemas.get(name(record)))));
    }

    private static String name(Class<? extends Record> record) {
        return record.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class)
                .name();
    }

    private static void nulls(Class<? extends Record> record, Schema<?> schema) {
        for (var field : record.getRecordComponents()) {
            var described = schema.getProperties().get(field.getName());
            if (described != null && field.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                described.addType("null");
            }
        }
    }
}
