package org.chalkline.api.internal;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What holds of every endpoint, said once: the token, the errors, what is cached. */
@Configuration
class ApiDescription {

    private static final String TOKEN = "token";
    private static final String PROBLEM = "Problem";
    private static final String WORDS = """
            The district's plan as JSON, read-only, as far as the token's role may see it.

            - Send an access token: `Authorization: Bearer chalk_…`. Tokens are made in Chalkline, under Access tokens.
            - Money is a string of US dollars with two decimals. Percentages are numbers: 60 is 60 %. Fiscal years are
              the calendar years in which they end. Days are `2026-07-01`.
            - Every field is always there; what has no value is null. New fields may come: leave out what you don't know.
            - Lists have pages. An answer has an ETag: send it as `If-None-Match`, and where nothing changed the answer is
              304 without a body.
            """;

    private static final Map<String, String> ERRORS = Map.of(
            "400", "A parameter makes no sense; detail says which",
            "401", "No token, or one that does not work: unknown, revoked, expired, or its owner may no longer",
            "403", "The token's role may not have this",
            "404", "Nothing is there, or nothing that this token may see: the two are not told apart",
            "405", "Anything but GET and HEAD",
            "406", "An answer in another form than JSON was asked for",
            "429", "Too many refused tokens from this address; Retry-After says when to try again",
            "500", "The server failed");

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info().title("Chalkline read API").version("1").description(WORDS))
                .servers(List.of(new Server().url("/").description("This server")))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN))
                .components(new Components()
                        .addSecuritySchemes(
                                TOKEN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .description("An access token of a person who reads the plan")));
    }

    private static Schema<?> problem() {
        return new JsonSchema()
                .typesItem("object")
                .description("Why there is no answer (RFC 9457)")
                .addProperty("type", string("What kind of problem it is, as a URN"))
                .addProperty("title", string("The kind in words"))
                .addProperty("status", new JsonSchema().typesItem("integer").description("The status of the answer"))
                .addProperty("detail", string("What to do about it"))
                .addProperty("instance", string("The address that was asked for"))
                .required(List.of("type", "title", "status", "detail"));
    }

    private static Schema<?> string(String description) {
        return new JsonSchema().typesItem("string").description(description);
    }

    @Bean
    OpenApiCustomizer everyEndpoint() {
        return api -> {
            api.getPaths().values().forEach(path -> path.readOperations().forEach(ApiDescription::complete));
            // Not before: what no endpoint's own answer is made of is taken out.
            api.getComponents().addSchemas(PROBLEM, problem());
            AnswerSchemas.complete(api.getComponents().getSchemas());
        };
    }

    private static void complete(Operation operation) {
        operation.addParametersItem(new HeaderParameter()
                .name("If-None-Match")
                .description("The ETag of an answer that you have")
                .schema(new JsonSchema().typesItem("string")));
        var responses = operation.getResponses();
        var fine = Objects.requireNonNull(responses.get("200"), "Every endpoint answers");
        fine.setDescription("The answer");
        fine.addHeaderObject("ETag", header("Names this answer: the plan's revision and the token's clearance"));
        var paged = operation.getParameters().stream().anyMatch(parameter -> "page".equals(parameter.getName()));
        if (paged) {
            fine.addHeaderObject("Link", header("The first, previous, next and last page (RFC 8288)"));
        }
        responses.addApiResponse("304", new ApiResponse().description("Nothing changed since the answer you have"));
        ERRORS.keySet().stream().sorted().forEach(status -> responses.addApiResponse(status, error(status)));
    }

    private static Header header(String description) {
        return new Header().description(description).schema(new JsonSchema().typesItem("string"));
    }

    private static ApiResponse error(String status) {
        var response = new ApiResponse()
                .description(ERRORS.get(status))
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM))));
        if (status.equals("401")) {
            response.addHeaderObject("WWW-Authenticate", header("That a bearer token is wanted"));
        }
        if (status.equals("429")) {
            response.addHeaderObject("Retry-After", header("Seconds to wait"));
        }
        return response;
    }
}
