package org.chalkline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the API against the API: everything is described, and everything is as described. */
abstract class OpenApiCases extends ChangeCases {

    private static final List<String> ASKED_FOR =
            List.of("/portfolio", "/goals", "/initiatives", "/alignment", "/budget", "/risks", "/changes");

    private JsonNode description() throws Exception {
        var response = server.perform(get("/docs/openapi").with(user("somebody").roles("BOARD")))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return new JsonMapper().readTree(text(response));
    }

    @Test
    void strangersAreLedToSignIn() {
        for (var address : List.of("/docs/openapi", "/docs/api")) {
            var response = ask(get(address));
            assertThat(response.getStatus()).as(address).isEqualTo(302);
            assertThat(response.getHeader("Location")).endsWith("/login");
        }
    }

    @Test
    void everythingIsDescribed() throws Exception {
        var api = description();
        assertThat(names(api.get("paths")))
                .containsAll(ASKED_FOR.stream().map(each -> "/api/v1" + each).toList());
        var bare = new ArrayList<String>();
        api.get("paths").properties().forEach(path -> operation(path, bare));
        var schemas = api.get("components").get("schemas");
        schemas.properties().forEach(schema -> {
            described(schema.getKey(), schema.getValue(), bare);
            schema.getValue()
                    .path("properties")
                    .properties()
                    .forEach(field -> described(schema.getKey() + "." + field.getKey(), field.getValue(), bare));
        });
        assertThat(bare).isEmpty();
        assertThat(schemas.size()).isGreaterThan(20);
    }

    private static void operation(Map.Entry<String, JsonNode> path, List<String> bare) {
        assertThat(names(path.getValue())).containsExactly("get");
        var operation = path.getValue().get("get");
        described(path.getKey(), operation, bare);
        if (operation.path("summary").asString().isBlank()) {
            bare.add(path.getKey() + " has no summary");
        }
        operation.get("parameters").forEach(parameter -> described(path.getKey() + "?" + parameter, parameter, bare));
        assertThat(names(operation.get("responses")))
                .as(path.getKey())
                .containsExactly("200", "304", "400", "401", "403", "404", "405", "406", "429", "500");
        operation
                .get("responses")
                .properties()
                .forEach(response -> described(path.getKey() + " " + response.getKey(), response.getValue(), bare));
    }

    private static void described(String what, JsonNode node, List<String> bare) {
        if (node.path("description").asString().isBlank()) {
            bare.add(what + " has no description");
        }
    }

    private static TreeSet<String> names(JsonNode object) {
        var names = new TreeSet<String>();
        object.properties().forEach(each -> names.add(each.getKey()));
        return names;
    }

    @ParameterizedTest
    @ValueSource(strings = {"cto", "cabinet", "board"})
    void everyAnswerIsAsDescribed(String person) throws Exception {
        var api = description();
        var token = token(person);
        for (var path : api.get("paths").properties()) {
            var address = path.getKey()
                    .replace("goals/{code}", "goals/G1")
                    .replace("initiatives/{code}", "initiatives/I02")
                    .replace("risks/{code}", "risks/K01");
            var schema = schema(path.getValue(), "200", "application/json");
            var response = ask(token, withParameters(address, path.getValue()));
            assertThat(response.getStatus()).as(address).isEqualTo(200);
            assertThat(response.getContentType()).isEqualTo("application/json");
            var found = new SchemaCheck(api).of(address, schema, json(response));
            assertThat(found.wrong()).as(address).isEmpty();
            // Who sees everything has no other work; and since the empty plan all is new.
            if (!person.equals("cto") && !address.endsWith("/changes")) {
                assertThat(found.neverSeen())
                        .as("filled at least once in %s", address)
                        .isEmpty();
            }
        }
    }

    /** The largest page, so that every kind of item is among them; what else must be given, given. */
    private static String withParameters(String address, JsonNode path) {
        var result = address;
        for (var parameter : path.get("get").get("parameters")) {
            var name = parameter.get("name").asString();
            if (name.equals("size")) {
                result += (result.contains("?") ? "&" : "?") + "size=1000";
            } else if (name.equals("since")) {
                result += (result.contains("?") ? "&" : "?") + "since=0";
            }
        }
        return result;
    }

    private static JsonNode schema(JsonNode path, String status, String form) {
        return path.get("get")
                .get("responses")
                .get(status)
                .get("content")
                .get(form)
                .get("schema");
    }

    @Test
    void everyErrorIsAsDescribed() throws Exception {
        var api = description();
        var path = api.get("paths").get("/api/v1/goals");
        var token = token("cto");
        for (var response : List.of(
                ask("chalk_x", "/api/v1/goals"),
                ask(token, "/api/v1/goals?page=0"),
                ask(token, "/api/v1/goals?page=x"),
                ask(token, "/api/v1/goals/none"))) {
            var schema = schema(path, String.valueOf(response.getStatus()), "application/problem+json");
            assertThat(new SchemaCheck(api)
                            .of("problem", schema, json(response))
                            .wrong())
                    .isEmpty();
        }
    }
}
