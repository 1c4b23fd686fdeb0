package org.chalkline.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.chalkline.access.Role;
import org.chalkline.portfolio.District;
import org.chalkline.portfolio.PlanPart;
import org.chalkline.portfolio.RecordValues;
import org.chalkline.portfolio.RiskCategory;
import org.chalkline.portfolio.Strength;
import org.chalkline.portfolio.Thresholds;
import org.chalkline.revisions.Cause;
import org.chalkline.revisions.EditRefused;
import org.chalkline.revisions.PictureService;
import org.chalkline.revisions.PlanEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** What administrators keep, on whichever database. */
abstract class AdministrationCases {

    @Autowired
    private LookService looks;

    @Autowired
    private KeptLook kept;

    @Autowired
    private HealthService health;

    @Autowired
    private PlanEditor editor;

    @Autowired
    private PictureService pictures;

    @Autowired
    private List<PlanPart> parts;

    @BeforeEach
    void beAdministrator() {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("admin", "", "ROLE_" + Role.ADMIN));
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void coloursAndLogoAreKeptAndNamedAnew() throws IOException {
        int version = kept.version();
        var look = new Look(Colour.of("#7a1f5c"), Colour.of("#f0a6d4"));
        looks.change(look);
        looks.changeLogo(png());
        assertThat(kept.current()).isEqualTo(look);
        assertThat(kept.logo()).isPresent();
        assertThat(kept.version()).isGreaterThan(version);
        looks.changeLogo(new byte[0]);
        assertThat(kept.logo()).isEmpty();
        assertThat(kept.current()).isEqualTo(look);
    }

    private static byte[] png() throws IOException {
        var output = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 30, BufferedImage.TYPE_INT_ARGB), "png", output);
        return output.toByteArray();
    }

    @Test
    void theDistrictsRecordIsChangedWithoutSeeingThePlan() {
        var before = editor.district();
        var after = new District(
                before.name(),
                before.fiscalYearStart(),
                before.currentYear(),
                before.students() + 1,
                before.sites(),
                before.eRateDiscount(),
                before.appetite());
        editor.saveDistrict(before, after, Cause.byHand("Changed the district's settings"));
        assertThat(editor.district()).isEqualTo(after);
        assertThatThrownBy(() -> pictures.current()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatADistrictNoLongerSaysIsNotKept() {
        var before = editor.district();
        var own = RecordValues.with(
                before,
                Map.of(
                        "appetite", Map.of(RiskCategory.CYBER, 4),
                        "thresholds", new Thresholds(20, 40, 60, 6),
                        "rubric", Map.of(Strength.DIRECT, "Our words")));
        editor.saveDistrict(before, own, Cause.byHand("Said something of our own"));
        assertThat(kept()).isEqualTo(own);
        editor.saveDistrict(own, before, Cause.byHand("Took it back"));
        assertThat(kept()).isEqualTo(before);
    }

    /** As the database has it. */
    private District kept() {
        return parts.stream()
                .flatMap(part -> Stream.ofNullable(part.read().district()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRubricThatIsTooLongIsRefused() {
        var before = editor.district();
        var after = RecordValues.with(before, Map.of("rubric", Map.of(Strength.DIRECT, "x".repeat(401))));
        assertThatThrownBy(() -> editor.saveDistrict(before, after, Cause.byHand("Too long")))
                .isInstanceOf(EditRefused.class);
    }

    @Test
    void healthTellsWhatIsAskedForAndNoSecret() {
        var lines = health.lines();
        Map<String, String> values = lines.stream().collect(Collectors.toMap(HealthLine::name, HealthLine::value));
        assertThat(values)
                .containsKeys(
                        "Version",
                        "Database",
                        "Tables",
                        "Plan",
                        "Disk of the data folder",
                        "Memory",
                        "Mail",
                        "Signed in now");
        assertThat(values.get("Database")).contains(database()).contains("answers in");
        assertThat(values.get("Tables")).matches("version [0-9]+");
        assertThat(lines.toString()).doesNotContain("jdbc:", "password", "localhost", "/tmp");
    }

    abstract String database();
}
