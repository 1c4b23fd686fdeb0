package org.chalkline.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Holds an answer against its schema, strictly: every field described is there, and no other. */
final class SchemaCheck {

    private final JsonNode api;
    private final List<String> wrong = new ArrayList<>();
    private final Set<String> described = new TreeSet<>();
    private final Set<String> seen = new TreeSet<>();

    SchemaCheck(JsonNode api) {
        this.api = api;
    }

    SchemaCheck of(String place, JsonNode schema, JsonNode value) {
        check(place, schema, value);
        return this;
    }

    List<String> wrong() {
        return wrong;
    }

    /** Fields of lists that had no value in any item: what they are was not checked. */
    Set<String> neverSeen() {
        var rest = new TreeSet<>(described);
        rest.removeAll(seen);
        return rest;
    }

    private void check(String place, JsonNode given, JsonNode value) {
        var schema = given.has("$ref") ? resolved(given.get("$ref").asString()) : given;
        if (value.isNull()) {
            if (!types(schema).contains("null")) {
                wrong.add(place + " is null");
            }
            return;
        }
        seen.add(place);
        if (!types(schema).contains(typeOf(value))) {
            wrong.add("%s is %s and not %s".formatted(place, typeOf(value), types(schema)));
        } else if (value.isObject()) {
            object(place, schema, value);
        } else if (value.isArray()) {
            value.forEach(item -> check(place + "[]", schema.get("items"), item));
        } else {
            scalar(place, schema, value);
        }
    }

    private JsonNode resolved(String reference) {
        return api.at(reference.substring(1));
    }

    /** An integer is a number too; one that allows only that is not met by a fraction. */
    private static Set<String> types(JsonNode schema) {
        var types = new TreeSet<String>();
        if (schema.path("type").isArray()) {
            schema.get("type").forEach(type -> types.add(type.asString()));
        } else {
            types.add(schema.path("type").asString());
        }
        if (types.contains("number")) {
            types.add("integer");
        }
        return types;
    }

    private static String typeOf(JsonNode value) {
        if (value.isIntegralNumber()) {
            return "integer";
        }
        return value.isNumber()
                ? "number"
                : value.isString() ? "string" : value.isBoolean() ? "boolean" : value.isArray() ? "array" : "object";
    }

    private void object(String place, JsonNode schema, JsonNode value) {
        if (schema.has("additionalProperties")) {
            value.properties()
                    .forEach(each -> check(place + "{}", schema.get("additionalProperties"), each.getValue()));
            return;
        }
        var fields = schema.get("properties");
        value.properties().forEach(field -> {
            if (!fields.has(field.getKey())) {
                wrong.add(place + "." + field.getKey() + " is not described");
            }
        });
        fields.properties().forEach(field -> {
            var name = place + "." + field.getKey();
            described.add(name);
            if (value.has(field.getKey())) {
                check(name, field.getValue(), value.get(field.getKey()));
            } else if (required(schema, field.getKey())) {
                wrong.add(name + " is missing");
            }
        });
    }

    private static boolean required(JsonNode schema, String name) {
        for (var each : schema.path("required")) {
            if (each.asString().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private void scalar(String place, JsonNode schema, JsonNode value) {
        if (schema.has("enum")) {
            var allowed = new TreeSet<String>();
            schema.get("enum").forEach(each -> allowed.add(each.asString()));
            if (!allowed.contains(value.asString())) {
                wrong.add(place + " is " + value + " and none of " + allowed);
            }
        }
        if (schema.has("pattern") && !Pattern.matches(schema.get("pattern").asString(), value.asString())) {
            wrong.add(place + " is " + value + ", not as " + schema.get("pattern"));
        }
        if (schema.path("format").asString().equals("date")
                && !LocalDate.parse(value.asString()).toString().equals(value.asString())) {
            wrong.add(place + " is no day");
        }
        bounds(place, schema, value);
    }

    private void bounds(String place, JsonNode schema, JsonNode value) {
        if (schema.has("minimum")
                        && value.decimalValue().compareTo(schema.get("minimum").decimalValue()) < 0
                || schema.has("maximum")
                        && value.decimalValue().compareTo(schema.get("maximum").decimalValue()) > 0) {
            wrong.add(place + " is " + value + ", out of its bounds");
        }
    }
}
