package hearth.warehouse.sufficiency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ModelRowsTest {
    private static final LocalDate AS_OF = LocalDate.of(2021, 3, 31);
    private static final CareHistory HISTORY = MadeUpCare.constant(7, 0.4, 0.0015);
    private static final CareCounts OTHERS = FittedModel.counts(MadeUpCare.constant(8, 0.3, 0.002), AS_OF);
    private static final FittedModel MODEL =
            FittedModel.of(HISTORY, AS_OF, OTHERS).withoutChildren();

    @Test
    void aModelThatIsReadAgainForecastsTheSame() {
        FittedModel again = ModelRows.model(ModelRows.of(MODEL), MODEL.observedFrom(), AS_OF);

        ReportDays days = ReportDays.months(AS_OF, 24);
        Forecast first = Simulation.run(MODEL, days, 20, 3);
        Forecast second = Simulation.run(again, days, 20, 3);
        IntStream.range(0, days.count())
                .forEach(report -> assertThat(second.children(report, Cells.all()))
                        .containsExactly(first.children(report, Cells.all())));
        assertThat(again.stockSize())
                .isEqualTo(HISTORY.childrenOn(List.of(AS_OF))[0][PlacementState.OWN_FOSTERING.index()]);
    }

    @Test
    void othersLearnFromWhatACouncilCountedItselfAndNotFromWhatItLearned() {
        CareCounts read = ModelRows.counts(ModelRows.of(MODEL));
        CareCounts counted = FittedModel.counts(HISTORY, AS_OF);

        for (int cell = 0; cell < counted.exits.size(); cell++) {
            assertThat(read.exits.events(cell)).isEqualTo(counted.exits.events(cell));
            assertThat(read.exits.days(cell)).isEqualTo(counted.exits.days(cell));
        }
        assertThat(read.entryVariation).isDeepEqualTo(counted.entryVariation);
        assertThat(counted.entryVariation[0]).doesNotContain(0);
    }

    @Test
    void agesAndTimesOfChildrenAreCountedApartAndAddUp() {
        List<ModelRow> rows = ModelRows.of(MODEL);

        double byAge = rows.stream()
                .filter(row -> row.part().equals("stock_age"))
                .mapToDouble(ModelRow::counted)
                .sum();
        double byTime = rows.stream()
                .filter(row -> row.part().equals("stock_time"))
                .mapToDouble(ModelRow::counted)
                .sum();
        assertThat(byAge).isEqualTo(byTime).isEqualTo(MODEL.stockSize());
        assertThat(rows)
                .filteredOn(row -> row.part().equals("stock_age"))
                .allSatisfy(row -> assertThat(row.cell()).matches("local/own_fostering/\\d+"));
    }

    @Test
    void aModelThatLacksANumberIsNotGuessed() {
        List<ModelRow> rows = ModelRows.of(MODEL).stream()
                .filter(row -> !row.part().equals("exit"))
                .toList();

        assertThatThrownBy(() -> ModelRows.model(rows, MODEL.observedFrom(), AS_OF))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a fitted model has no exit of local/kinship/under_1/0");
    }
}
