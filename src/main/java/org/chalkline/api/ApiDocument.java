package org.chalkline.api;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The OpenAPI document of the read API, as a person reads it.
 *
 * @param words about all of it, in Markdown
 */
public record ApiDocument(String words, List<Operation> operations, List<Type> types) {

    private static final JsonMapper MAPPER = new JsonMapper();

    public ApiDocument {
        operations = List.copyOf(operations);
        types = List.copyOf(types);
    }

    /**
     * An address that can be asked.
     *
     * @param answer the type of what comes back
     * @param responses by status
     */
    public record Operation(
            String path,
            String summary,
            String description,
            List<Named> parameters,
            String answer,
            List<Named> responses) {
        public Operation {
            parameters = List.copyOf(parameters);
            responses = List.copyOf(responses);
        }
    }

    /** What an answer is made of. */
    public record Type(String name, String description, List<Named> fields) {
        public Type {
            fields = List.copyOf(fields);
        }
    }

    /** A parameter, a field or a status. */
    public record Named(String name, String type, String description) {}

    /** Reads the document; throws Jackson's own exceptions for what is no JSON. */
    public static ApiDocument read(byte[] json) {
        var api = MAPPER.readTree(json);
        var operations = new ArrayList<Operation>();
        api.path("paths")
                .properties()
                .forEach(path ->
                        operations.add(operation(path.getKey(), path.getValue().path("get"))));
        var types = new ArrayList<Type>();
        api.path("components")
                .path("schemas")
                .properties()
                .forEach(schema -> types.add(new Type(
                        schema.getKey(),
                        schema.getValue().path("description").asString(""),
                        fields(schema.getValue()))));
        return new ApiDocument(api.path("info").path("description").asString(""), operations, types);
    }

    private static Operation operation(String path, JsonNode get) {
        var parameters = new ArrayList<Named>();
        get.path("parameters")
                .forEach(parameter -> parameters.add(new Named(
                        parameter.path("name").asString(""),
                        type(parameter.path("schema"))
                                + (parameter.path("required").asBoolean(false) ? ", required" : ""),
                        parameter.path("description").asString(""))));
        var responses = new ArrayList<Named>();
        get.path("responses")
                .properties()
                .forEach(response -> responses.add(new Named(
                        response.getKey(),
                        "",
                        response.getValue().path("description").asString(""))));
        var answer = get.path("responses")
                .path("200")
                .path("content")
                .path("application/json")
                .path("schema");
        return new Operation(
                path,
                get.path("summary").asString(""),
                get.path("description").asString(""),
                parameters,
                type(answer),
                responses);
    }

    private static List<Named> fields(JsonNode schema) {
        var fields = new ArrayList<Named>();
        schema.path("properties")
                .properties()
                .forEach(field -> fields.add(new Named(
                        field.getKey(),
                        type(field.getValue()),
                        field.getValue().path("description").asString(""))));
        return fields;
    }

    /** Such as "list of Goal", "string (date)" or "number or null". */
    private static String type(JsonNode schema) {
        if (schema.has("$ref")) {
            var reference = schema.path("$ref").asString("");
            return reference.substring(reference.lastIndexOf('/') + 1);
        }
        for (var either : List.of("oneOf", "anyOf", "allOf")) {
            if (schema.has(either)) {
                return all(
                        schema.path(either).valueStream().map(ApiDocument::type).toList());
            }
        }
        var kind = schema.path("type");
        var names = kind.isArray()
                ? kind.valueStream().map(each -> each.asString("")).toList()
                : List.of(kind.asString("value"));
        if (names.contains("array")) {
            return "list of " + type(schema.path("items"));
        }
        var format = schema.path("format").asString("");
        return all(names) + (format.isEmpty() ? "" : " (" + format + ")") + choices(schema.path("enum"));
    }

    private static String choices(JsonNode values) {
        return values.isEmpty()
                ? ""
                : ": "
                        + String.join(
                                ", ",
                                values.valueStream()
                                        .map(each -> each.asString(""))
                                        .toList());
    }

    private static String all(List<String> names) {
        return String.join(" or ", names);
    }
}
