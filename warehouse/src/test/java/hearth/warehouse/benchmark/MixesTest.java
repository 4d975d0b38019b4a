package hearth.warehouse.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.benchmark.Mixes.Group;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MixesTest {
    /** The statistics, in order: 8.33 and 0.57 against 3.84; 5.33 and 10.45 against 5.99; 7.72 and 7.83 against 7.815. */
    @ParameterizedTest
    @CsvSource({
        "30 70, 50 50, true",
        "30 70, 35 65, false",
        "10 20 30, 20 20 20, false",
        "8 20 32, 22 20 18, true",
        "30 30 30 30, 14 30 37 39, false",
        "30 30 30 30, 13.9 30 37 39.1, true"
    })
    void mixesDifferWhereChanceAloneWouldSeldomMakeThemSo(String first, String second, boolean differ) {
        assertThat(mixes(first, second).differ()).contains(differ);
    }

    @Test
    void smallGroupsAreTakenTogether() {
        assertThat(mixes("50 50 1 2 3", "50 50 3 2 1").differ())
                .isEqualTo(mixes("50 50 6", "50 50 6").differ())
                .contains(false);
    }

    @Test
    void whereTooFewAreInAllGroupsButOneThereIsNoTest() {
        assertThat(List.of(mixes("100 1", "90 2"), mixes("3 2", "2 3"), mixes("10 10", "0 0")))
                .extracting(Mixes::differ)
                .containsOnly(Optional.empty());
    }

    private static Mixes mixes(String first, String second) {
        List<Double> one = numbers(first);
        List<Double> other = numbers(second);
        return new Mixes(Stream.iterate(0, i -> i < one.size(), i -> i + 1)
                .map(i -> new Group(one.get(i), other.get(i)))
                .toList());
    }

    private static List<Double> numbers(String text) {
        return Stream.of(text.split(" ")).map(Double::valueOf).toList();
    }
}
