package org.chalkline.access;

import org.chalkline.Databases;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(properties = "chalkline.demo=true")
@Import(TestClockConfiguration.class)
class SignInOnPostgresIntegrationTest extends SignInCases {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        Databases.postgres(registry);
    }
}
