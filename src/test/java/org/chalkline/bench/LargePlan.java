package org.chalkline.bench;

import java.util.List;
import java.util.function.Supplier;
import org.chalkline.access.RoleNames;
import org.chalkline.imports.ImportService;
import org.chalkline.imports.UploadedFile;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Brings the large district in before the demo looks whether there is a plan yet, and tells how long it took. */
final class LargePlan implements ApplicationRunner, Ordered {

    private final ImportService imports;
    private final Statements statements;
    private long read;
    private long written;
    private long sent;

    LargePlan(ImportService imports, Statements statements) {
        this.imports = imports;
        this.statements = statements;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<UploadedFile> files = DistrictFiles.of(LargeDistrict.plan(Benchmark.SEED));
        long sentBefore = statements.count();
        asTechnologyChief(() -> {
            long start = System.nanoTime();
            var preview = imports.preview(files);
            long middle = System.nanoTime();
            imports.confirm(preview);
            read = middle - start;
            written = System.nanoTime() - middle;
            return preview;
        });
        sent = statements.count() - sentBefore;
    }

    /** Nanoseconds from the files to the preview. */
    long read() {
        return read;
    }

    /** Nanoseconds from the confirmation to the commit. */
    long written() {
        return written;
    }

    /** Statements of both. */
    long statements() {
        return sent;
    }

    static <T> T asTechnologyChief(Supplier<T> work) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("bench", "", "ROLE_" + RoleNames.CTO));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
