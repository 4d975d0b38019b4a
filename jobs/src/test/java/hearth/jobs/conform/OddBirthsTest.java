package hearth.jobs.conform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hearth.warehouse.quality.Repair;
import hearth.warehouse.quality.RepairRule;
import hearth.warehouse.ssda903.Birth;
import hearth.warehouse.ssda903.CollectionYear;
import hearth.warehouse.ssda903.ReturnDate;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A date of birth that is odd or cannot be: the same figures, or an age that is not known, or other figures with a reason. */
class OddBirthsTest {
    private static final CollectionYear YEAR = new CollectionYear(2025);
    private static final int SEEDS = 5;

    private static Map<String, List<String>> sound = Map.of();
    private static Set<String> soundFindings = Set.of();

    @TempDir
    private Path root;

    /** What may be wrong with a date of birth. */
    private enum Kind {
        YEAR_ONE_CENTURY_EARLY,
        YEAR_ONE_CENTURY_LATE,
        YEAR_OF_TWO_DIGITS_WITH_ZEROS,
        AFTER_THE_YEAR,
        EXPECTED,
        LAST_DAY_OF_THE_YEAR,
        AFTER_THE_START_OF_CARE,
        OVER_18,
        OVER_21,
        OVER_26;

        LocalDate change(LocalDate birth, Random random) {
            return switch (this) {
                case YEAR_ONE_CENTURY_EARLY -> birth.minusYears(100);
                case YEAR_ONE_CENTURY_LATE -> birth.plusYears(100);
                case YEAR_OF_TWO_DIGITS_WITH_ZEROS -> birth.withYear(birth.getYear() % 100);
                case AFTER_THE_YEAR -> YEAR.endsOn().plusDays(200 + random.nextInt(2000));
                case EXPECTED -> YEAR.endsOn().plusDays(1 + random.nextInt(200));
                case LAST_DAY_OF_THE_YEAR -> YEAR.endsOn();
                case AFTER_THE_START_OF_CARE -> YEAR.endsOn().minusDays(random.nextInt(30));
                case OVER_18 -> YEAR.endsOn().minusYears(18).minusDays(1 + random.nextInt(360));
                case OVER_21 -> YEAR.endsOn().minusYears(21).minusDays(random.nextInt(1500));
                case OVER_26 -> YEAR.startsOn().minusYears(26).minusDays(1 + random.nextInt(20_000));
            };
        }
    }

    @BeforeAll
    static void conformTheSoundReturn(@TempDir Path folder) {
        AuthorityResult result = new SpoiltReturn().conform(folder);
        sound = StarText.of(result);
        soundFindings = findings(result);
        assertThat(sound).isNotEmpty();
    }

    static Stream<Arguments> births() {
        return Stream.of(Kind.values())
                .flatMap(kind -> IntStream.range(0, SEEDS).mapToObj(seed -> Arguments.of(kind, seed)));
    }

    @ParameterizedTest
    @MethodSource("births")
    void anOddBirthIsReportedAndOneThatCannotBeLeavesTheAgeUnknown(Kind kind, int seed) {
        SpoiltReturn spoilt = new SpoiltReturn();
        int child = 1 + new Random(seed).nextInt(SpoiltReturn.CHILDREN);
        LocalDate birth = kind.change(
                birth(spoilt, child), new Random(31L * seed + kind.name().hashCode()));
        spoilt.table("header").get(child).set(2, ReturnDate.text(birth));

        AuthorityResult result = spoilt.conform(root.resolve("spoilt"));

        if (Birth.isPossible(birth, YEAR)) {
            assertThat(isSilent(result)).isFalse();
        } else {
            assertThat(withoutAge(StarText.of(result))).isEqualTo(withoutAge(sound));
            assertThat(otherRows(result))
                    .isNotEmpty()
                    .allMatch(row -> row.contains("ageYears=null")
                            || row.contains("birthMonth=null")
                            || row.contains("ageAtStartYears=null"));
            assertThat(result.repairs())
                    .extracting(Repair::rule, repair -> repair.source().rowNumber())
                    .contains(tuple(RepairRule.IMPOSSIBLE_BIRTH, child + 1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBirthThatIsMissingIsReported(Missing missing) {
        SpoiltReturn spoilt = new SpoiltReturn();
        spoilt.table("header").get(5).set(2, missing.text);

        AuthorityResult result = spoilt.conform(root.resolve("spoilt"));

        assertThat(isSilent(result)).isFalse();
        assertThat(result.quarantined().stream().map(row -> row.table()).distinct())
                .containsExactlyInAnyOrder("header", "episodes");
    }

    /** How a date of birth may be missing. */
    private enum Missing {
        BLANK(""),
        WORD("NULL"),
        NO_DAY("31/02/2015"),
        ZEROS("00/00/0000"),
        UNKNOWN("unknown");

        private final String text;

        Missing(String text) {
            this.text = text;
        }
    }

    private static LocalDate birth(SpoiltReturn of, int child) {
        return ReturnDate.parse(of.table("header").get(child).get(2)).orElseThrow();
    }

    /** Whether figures are other than they should be, and nothing says why. */
    private static boolean isSilent(AuthorityResult result) {
        Set<String> more = new HashSet<>(findings(result));
        more.removeAll(soundFindings);
        return !StarText.of(result).equals(sound)
                && result.repairs().isEmpty()
                && result.quarantined().isEmpty()
                && result.rejected().isEmpty()
                && more.isEmpty();
    }

    private static List<String> otherRows(AuthorityResult result) {
        return StarText.of(result).entrySet().stream()
                .flatMap(kind -> kind.getValue().stream()
                        .filter(row ->
                                !sound.getOrDefault(kind.getKey(), List.of()).contains(row)))
                .toList();
    }

    private static Set<String> findings(AuthorityResult result) {
        return result.findings().stream()
                .map(finding -> finding.rule() + " " + finding.table() + " " + finding.rowNumber())
                .collect(Collectors.toSet());
    }

    /** The star without what an age decides. */
    private static Map<String, List<String>> withoutAge(Map<String, List<String>> star) {
        String columns = "age|birthMonth|isLongTerm|isWithSameCarer";
        return star.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        kind -> kind.getValue().stream()
                                .map(row -> row.replaceAll("(\\b(?:" + columns + ")\\w*)=[^,\\]]*", "$1"))
                                .sorted()
                                .toList()));
    }
}
