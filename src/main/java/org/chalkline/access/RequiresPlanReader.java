package org.chalkline.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** For those who read the plan, each as far as the audience filter lets them. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('CTO', 'SUPERINTENDENT', 'CABINET', 'BOARD')")
public @interface RequiresPlanReader {}
