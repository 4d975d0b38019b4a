package hearth.web.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.indicator.Source;
import hearth.web.Demo;
import hearth.web.access.Audience;
import hearth.web.area.Areas;
import hearth.web.area.KnownAreas;
import hearth.web.scorecard.BoardFiles.World;
import hearth.web.serving.Lease;
import hearth.web.serving.Serving;
import hearth.web.serving.Sharing;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who sees on a board what a council counted itself, in the synthetic England served as real councils are. */
class OwnCountsTest {
    @TempDir
    private static Path folder;

    private static Serving serving;

    @BeforeAll
    static void open() {
        serving = new Serving(
                Demo.warehouse().toString(),
                folder,
                Sharing.of("shared", 5).with(Sharing.MadeUp.AS_REAL),
                Audience.GUESTS,
                () -> Literal.CATALOGUE);
        serving.refresh();
    }

    @AfterAll
    static void close() {
        serving.close();
    }

    private static Set<Source> sourcesOfVespermere(Audience audience) throws SQLException {
        try (Lease lease = serving.lease(audience).orElseThrow()) {
            Areas areas = new KnownAreas().of(lease);
            BoardQuestion question = new BoardQuestion(
                    areas.authority("501").orElseThrow(),
                    BoardFiles.SHIPPED.strategy("501", World.SYNTHETIC, Literal.CATALOGUE),
                    Optional.empty());
            return question.board(lease, areas, Literal.CATALOGUE).rows().stream()
                    .map(row -> row.now().source())
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void theCouncilsOwnStaffSeesItsCountsWhereNothingIsPublished() throws SQLException {
        assertThat(sourcesOfVespermere(Audience.staff("501")))
                .containsExactlyInAnyOrder(Source.PUBLISHED, Source.EXTRACT);
    }

    @Test
    void otherReadersSeePublishedFiguresOnly() throws SQLException {
        assertThat(sourcesOfVespermere(Audience.GUESTS)).containsExactly(Source.PUBLISHED);
        assertThat(sourcesOfVespermere(Audience.staff("502"))).containsExactly(Source.PUBLISHED);
    }
}
