package org.chalkline.api.internal;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what no endpoint does, as a program understands it: without this the screens' own page would come. */
@RestController
@Hidden
class OtherAddresses {

    @RequestMapping(ApiSecurity.EVERYTHING)
    ResponseEntity<ProblemDetail> anything(HttpServletRequest request) {
        var method = HttpMethod.valueOf(request.getMethod());
        if (method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD)) {
            throw new NothingThere();
        }
        return ResponseEntity.status(HttpStatus.METHOD_NOT_ALLOWED)
                .header(HttpHeaders.ALLOW, "GET, HEAD")
                .body(Problems.of(HttpStatus.METHOD_NOT_ALLOWED, Problems.READ_ONLY));
    }
}
