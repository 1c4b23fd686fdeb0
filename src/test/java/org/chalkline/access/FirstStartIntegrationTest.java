package org.chalkline.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Outside the demo: one administrator, whose password is shown once. */
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:first-start;DB_CLOSE_DELAY=-1")
class FirstStartIntegrationTest {

    @Autowired
    private AuthenticationProvider door;

    @Autowired
    private DemoAccounts demo;

    @Test
    void oneAdministratorAndNoDemoAccounts(CapturedOutput console) {
        assertThat(demo.entries()).isEmpty();
        for (var entry : new DemoAccounts(true).entries()) {
            assertThatThrownBy(() -> signIn(entry.name().text(), DemoAccounts.PASSWORD))
                    .isInstanceOf(BadCredentialsException.class);
        }
        var shown = Pattern.compile("one-time password {2}(\\w{20})").matcher(console.getOut());
        assertThat(shown.find()).isTrue();
        assertThat(signIn("admin", shown.group(1)).isAuthenticated()).isTrue();
        assertThat(shown.find()).as("shown a second time").isFalse();
    }

    private Authentication signIn(String name, String password) {
        var authentication = door.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password));
        assertThat(authentication).isNotNull();
        return authentication;
    }
}
