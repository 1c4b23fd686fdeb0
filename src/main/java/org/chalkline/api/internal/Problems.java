package org.chalkline.api.internal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.chalkline.access.RefusalLimit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the API says when it gives no answer (RFC 9457): never why a token is refused, never what is hidden. */
@Component
class Problems {

    static final String UNAUTHORIZED =
            "Send a valid access token: \"Authorization: Bearer chalk_…\". Tokens are made in Chalkline, under Access tokens.";
    static final String FORBIDDEN = "The token's role may not have this.";
    static final String NOTHING_THERE = "Nothing is there, or nothing that this token may see.";
    static final String TOO_MANY = "Too many refused tokens from this address. Try again in a minute.";
    static final String READ_ONLY = "This API is read-only: use GET.";

    private static final String CHALLENGE = "Bearer realm=\"Chalkline\"";
    private static final String NOT_VALID = ", error=\"invalid_token\", error_description=\"The token is not valid\"";

    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    static ProblemDetail of(HttpStatusCode status, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        var known = HttpStatus.resolve(status.value());
        var name = known == null ? "Error" : known.getReasonPhrase();
        problem.setTitle(name);
        problem.setType(URI.create(
                "urn:chalkline:problem:" + name.toLowerCase(Locale.ROOT).replace(' ', '-')));
        return problem;
    }

    void unauthorized(HttpServletResponse response, boolean sentOne) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, sentOne ? CHALLENGE + NOT_VALID : CHALLENGE);
        write(response, HttpStatus.UNAUTHORIZED, UNAUTHORIZED);
    }

    void tooMany(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(RefusalLimit.WINDOW.toSeconds()));
        write(response, HttpStatus.TOO_MANY_REQUESTS, TOO_MANY);
    }

    void write(HttpServletResponse response, HttpStatus status, String detail) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getOutputStream(), of(status, detail));
    }
}
