package hearth.warehouse.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which ends of care are logged as reported but not counted. */
class ContradictedEndsTest {
    private static final ReportedReturns NOTHING = ReportedReturns.nothing();

    private static List<String> contradicted(ReportedReturns reported) {
        return reported.repairs().stream()
                .filter(repair -> repair.contains("-contradicted "))
                .toList();
    }

    @Test
    void anAdoptionThatALaterOpenEpisodeContradictsIsLogged() {
        assertThat(contradicted(NOTHING.in(2020, """
                        2019-05-01 S E1 A3 PR1 2020-01-10 E12
                        2020-01-01 P E1 A3 PR1 -          -
                        """))).containsExactly("adoption-contradicted 2 REC E12>X1");
    }

    @Test
    void anEpisodeLeftOutAltogetherIsLoggedToo() {
        assertThat(contradicted(NOTHING.in(2020, """
                        2019-05-01 S E1 A3 PR1 2020-01-10 E11
                        2019-05-01 S E1 A3 PR1 -          -
                        """))).containsExactly("adoption-contradicted 2 REC E11>");
    }

    @Test
    void anEndThatAnotherRowGivesForTheSameYearIsCounted() {
        assertThat(contradicted(NOTHING.in(2020, """
                        2019-05-01 S E1 A3 PR1 2020-01-10 E12
                        2020-01-01 P E1 A3 PR1 2020-01-20 E12
                        """))).isEmpty();
    }

    @Test
    void noOtherEndOfCareMakesUpForAnAdoption() {
        assertThat(contradicted(NOTHING.in(2020, """
                        2019-05-01 S E1 A3 PR1 2020-01-10 E12
                        2020-01-01 P E1 U6 PR1 2020-02-20 E4A
                        """))).containsExactly("adoption-contradicted 2 REC E12>X1");
    }

    @Test
    void ofSeveralContradictedEndsInAYearTheLastIsOne() {
        assertThat(contradicted(NOTHING.in(2020, """
                        2019-05-01 S C2 U6 PR1 2019-07-10 E4A
                        2019-07-01 P C2 U6 PR1 2020-01-10 E8
                        2020-01-01 P C2 U6 PR1 -          -
                        """))).containsExactly("leaving-contradicted 3 REC E8>X1");
    }

    @Test
    void anAdoptionAndAnotherEndOfOneChildAreOneEnd() {
        assertThat(contradicted(NOTHING.in(2020, """
                        2019-05-01 S E1 A3 PR1 2019-07-10 E4A
                        2019-07-01 P E1 A3 PR1 2020-01-10 E12
                        2020-01-01 P E1 A3 PR1 -          -
                        """))).containsExactly("adoption-contradicted 3 REC E12>X1");
    }

    @Test
    void whatANewerReturnReportsInsteadIsACorrection() {
        assertThat(contradicted(NOTHING.in(2020, "2019-05-01 S C2 U6 PR1 2020-02-01 E4A")
                        .in(2021, "2019-05-01 S C2 U6 PR1 - -")))
                .isEmpty();
    }

    @Test
    void theEndOfShortBreaksIsNoLeavingOfCare() {
        assertThat(contradicted(NOTHING.in(2020, """
                        2019-05-01 S V4 U6 PR1 2020-01-10 E8
                        2020-01-01 P V4 U6 PR1 -          -
                        """))).isEmpty();
    }
}
