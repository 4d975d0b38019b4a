package hearth.warehouse.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class RankTest {
    @Test
    void theHighestFigureIsFirst() {
        assertThat(Rank.of(9, List.of(3.0, 9.0, 4.0))).isEqualTo(new Rank(1, 3, 1));
    }

    @Test
    void equalFiguresShareTheBetterPlaceAndTheNextOneIsSkipped() {
        List<Double> values = List.of(9.0, 7.0, 7.0, 5.0);
        assertThat(Rank.of(7, values)).isEqualTo(new Rank(2, 4, 2));
        assertThat(Rank.of(5, values)).isEqualTo(new Rank(4, 4, 1));
    }

    @Test
    void aFigureThatIsNotThereHasNoPlace() {
        assertThatIllegalArgumentException().isThrownBy(() -> Rank.of(1, List.of(2.0)));
    }

    @Test
    void ordinalsReadAsTheyAreSpoken() {
        assertThat(List.of(1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111, 113, 123))
                .extracting(place -> new Rank(place, 200, 1).ordinal())
                .containsExactly(
                        "1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "22nd", "101st", "111th", "113th",
                        "123rd");
    }

    @Property
    void placesAddUpToTheFigures(@ForAll @NotEmpty List<@DoubleRange(min = 0, max = 5) Double> values) {
        for (double value : values) {
            Rank rank = Rank.of(value, values);
            long lower = values.stream().filter(other -> other < value).count();
            assertThat(rank.place() - 1 + rank.sharedBy() + lower).isEqualTo(values.size());
        }
    }
}
