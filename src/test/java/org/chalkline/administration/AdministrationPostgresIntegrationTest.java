package org.chalkline.administration;

import org.chalkline.Databases;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(properties = "chalkline.demo=true")
class AdministrationPostgresIntegrationTest extends AdministrationCases {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        Databases.postgres(registry);
    }

    @Override
    String database() {
        return "PostgreSQL";
    }
}
