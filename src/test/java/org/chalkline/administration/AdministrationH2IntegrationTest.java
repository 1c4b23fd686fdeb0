package org.chalkline.administration;

import org.chalkline.Databases;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(properties = "chalkline.demo=true")
class AdministrationH2IntegrationTest extends AdministrationCases {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        Databases.h2(registry);
    }

    @Override
    String database() {
        return "H2";
    }
}
