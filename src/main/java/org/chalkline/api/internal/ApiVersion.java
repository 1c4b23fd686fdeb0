package org.chalkline.api.internal;

/** The version that is promised. What other programs rely on changes in another. */
final class ApiVersion {

    static final String ONE = "/api/v1";

    private ApiVersion() {}
}
