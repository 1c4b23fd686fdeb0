package org.chalkline.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * For those who talk with each other about the plan: the superintendent and the cabinet. Nobody who sits on the board, with
 * whatever other role: a discussion of the board outside its meeting can breach open-meeting law. See {@link Role#talk}.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('CTO', 'SUPERINTENDENT', 'CABINET') and !hasRole('BOARD')")
public @interface RequiresCommenter {}
