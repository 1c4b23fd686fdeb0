package org.chalkline.access;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest(properties = {"chalkline.demo=true", "spring.datasource.url=jdbc:h2:mem:access;DB_CLOSE_DELAY=-1"})
@Import(TestClockConfiguration.class)
class AccountServiceOnH2IntegrationTest extends AccountServiceCases {}
