package hearth.jobs.synthetic.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hearth.jobs.synthetic.SmallCountry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CouncilNamesTest {
    private static final Path REAL =
            Path.of("../../shared/data/published/csc/cla_number_and_rate_per_10k_children.csv");
    private static final List<String> NAMES = Stream.concat(
                    Stream.iterate(0, i -> i + 1).limit(153).map(CouncilNames::council),
                    Stream.iterate(0, i -> i + 1).limit(9).map(CouncilNames::region))
            .toList();

    @Test
    void noTwoAreasShareAName() {
        assertThat(NAMES).hasSize(162).doesNotHaveDuplicates();
    }

    @Test
    void noAreaIsNamedAfterARealOne() {
        assumeTrue(Files.exists(REAL), "no published file at hand");
        Set<String> real = SmallCountry.read(REAL).stream()
                .flatMap(row -> Stream.of(row.getField("la_name"), row.getField("region_name")))
                .map(CouncilNamesTest::plain)
                .collect(Collectors.toSet());

        assertThat(NAMES).map(CouncilNamesTest::plain).doesNotContainAnyElementsOf(real);
    }

    @Test
    void someNamesHoldACommaAsSomeRealOnesDo() {
        assertThat(NAMES).anyMatch(name -> name.contains(","));
    }

    private static String plain(String name) {
        return name.replaceAll("[^A-Za-z]|, City of", "").toLowerCase(Locale.ROOT);
    }
}
