package org.chalkline.api.internal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every error of the API in one form, with nothing in it that was not meant to be told. */
@RestControllerAdvice(basePackageClasses = ApiErrors.class)
class ApiErrors extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);

    @ExceptionHandler
    ProblemDetail onBadParameter(BadParameter bad) {
        return Problems.of(HttpStatus.BAD_REQUEST, bad.words());
    }

    @ExceptionHandler
    ProblemDetail onNothingThere(NothingThere nothing) {
        return Problems.of(HttpStatus.NOT_FOUND, Problems.NOTHING_THERE);
    }

    @ExceptionHandler
    ProblemDetail onDenied(AccessDeniedException denied) {
        return Problems.of(HttpStatus.FORBIDDEN, Problems.FORBIDDEN);
    }

    @ExceptionHandler
    ProblemDetail onFault(RuntimeException fault) {
        LOG.error("An answer of the API failed", fault);
        return Problems.of(
                HttpStatus.INTERNAL_SERVER_ERROR, "The server failed. Nothing was changed; try again later.");
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException wrong, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var name = Objects.requireNonNullElse(wrong.getPropertyName(), "A parameter");
        return ResponseEntity.badRequest().body(Problems.of(status, name + " is not written as the API describes it."));
    }

    /** Spring's own refusals, such as of a form of answer that there is none of, in the same form. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception fault, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var detail = body instanceof ProblemDetail problem ? problem.getDetail() : null;
        var words = Objects.requireNonNullElse(detail, "The request can't be answered.");
        return super.handleExceptionInternal(fault, Problems.of(status, words), headers, status, request);
    }
}
