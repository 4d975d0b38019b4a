package hearth.warehouse.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.Unit;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LocalDisclosureTest {
    private static final LocalDisclosure SHARED =
            new LocalDisclosure(DisclosurePolicy.named("shared").orElseThrow());
    private static final LocalDisclosure PUBLIC =
            new LocalDisclosure(DisclosurePolicy.named("public").orElseThrow());

    @Test
    void othersSeeTheWholePerCentOfRoundedCounts() {
        assertThat(SHARED.shown(183, 200)).as("185 of 200").contains(93.0);
        assertThat(SHARED.shown(182, 200)).as("180 of 200").contains(90.0);
        assertThat(SHARED.shown(200, 200)).contains(100.0);
        assertThat(SHARED.shown(0, 200)).contains(0.0);
    }

    @Test
    void aSmallPartRestOrTotalIsSuppressed() {
        assertThat(SHARED.shown(7, 200)).isEmpty();
        assertThat(SHARED.shown(193, 200)).isEmpty();
        assertThat(SHARED.shown(9, 9)).isEmpty();
        assertThat(SHARED.shown(8, 200)).isPresent();
        assertThat(PUBLIC.shown(12, 200)).isEmpty();
        assertThat(PUBLIC.shown(13, 200)).isPresent();
        assertThat(PUBLIC.shown(19, 19)).isEmpty();
    }

    @Property
    void whatIsShownRevealsNoSmallNumber(
            @ForAll @IntRange(max = 3_000) int part, @ForAll @IntRange(max = 3_000) int rest) {
        Optional<Double> shown = PUBLIC.shown(part, part + rest);

        if (shown.isPresent()) {
            assertThat(part == 0 || part >= 13).isTrue();
            assertThat(rest == 0 || rest >= 13).isTrue();
            assertThat(shown.get()).isEqualTo(Math.rint(shown.get())).isBetween(0.0, 100.0);
        }
    }

    @Test
    void onlyPercentagesThatAreNotCountedFromReturnsAreForOthers() {
        assertThat(Catalogue.shipped().indicators().stream()
                        .filter(indicator -> indicator.local().isPresent())
                        .filter(LocalDisclosure::isForOthers))
                .hasSizeGreaterThan(50)
                .allMatch(indicator -> indicator.unit() == Unit.PERCENTAGE)
                .extracting(Indicator::id)
                .contains("registered_with_gp")
                .doesNotContain("complaints", "days_in_care_proceedings", "leaders_grade", "spending_on_looked_after");
        assertThat(LocalDisclosure.isForOthers(
                        Catalogue.shipped().indicator("fostered").orElseThrow()))
                .isFalse();
    }
}
