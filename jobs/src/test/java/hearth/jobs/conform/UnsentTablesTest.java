package hearth.jobs.conform;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.jobs.LandingFolder;
import hearth.warehouse.star.CohortAdoption;
import hearth.warehouse.star.CohortLookedAfter;
import hearth.warehouse.star.DimChild;
import hearth.warehouse.star.StarRow;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table that a return lacks says nothing; one without rows says that there are none. */
class UnsentTablesTest {
    private static final String UASC = "CHILD,SEX,DOB,DUC\n";
    private static final String DECISIONS = "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED\n";

    @TempDir
    private Path root;

    @Test
    void withoutTheTableNobodyIsKnownToBeUnaccompaniedOrNot() {
        AuthorityResult result = conform("without");

        assertThat(unaccompanied(result)).isNotEmpty().containsOnlyNulls();
        assertThat(result.submissions()).extracting(KnownSubmission::tables).containsExactly("episodes, header");
    }

    @Test
    void aTableOfColumnNamesSaysThatThereAreNone() {
        AuthorityResult result = conform("names", "uasc", UASC);

        assertThat(unaccompanied(result)).isNotEmpty().containsOnly(false);
        assertThat(result.submissions()).extracting(KnownSubmission::tables).containsExactly("episodes, header, uasc");
    }

    @Test
    void aTableOfWhichNoRowCanBeUsedIsOneThatTheReturnLacks() {
        AuthorityResult result = conform("rejected", "uasc", UASC + "999,M,01/02/2012,\n");

        assertThat(unaccompanied(result)).isNotEmpty().containsOnlyNulls();
        assertThat(result.submissions()).extracting(KnownSubmission::tables).containsExactly("episodes, header");
    }

    @Test
    void childrenWhomTheTableDoesNotNameAreNotUnaccompanied() {
        AuthorityResult result = conform("rows", "uasc", UASC + "00AB0001,M,14/05/2008,\n");

        assertThat(unaccompanied(result)).containsOnly(true, false);
    }

    @Test
    void withoutTheTableADecisionForAdoptionIsNotKnown() {
        assertThat(adoptions(conform("without"))).isNotEmpty().allSatisfy(adoption -> {
            assertThat(adoption.isAdoptedInYear()).isTrue();
            assertThat(adoption.isDecidedInYear()).isNull();
            assertThat(adoption.isReversedInYear()).isNull();
            assertThat(adoption.isWaiting()).isNull();
            assertThat(adoption.days().daysEntryToFamily()).isNull();
        });
        assertThat(adoptions(conform("names", "placed_for_adoption", DECISIONS)))
                .isNotEmpty()
                .allSatisfy(adoption -> {
                    assertThat(adoption.isDecidedInYear()).isFalse();
                    assertThat(adoption.isReversedInYear()).isFalse();
                    assertThat(adoption.isWaiting()).isFalse();
                });
    }

    @Test
    void aReturnInXmlIsAWholeReturn() {
        LandingFolder landing = SpoiltReturn.landing(root.resolve("xml")).file("2025/return.xml", """
                        <EXPSSDA903><CHILD>
                        <HEADER><CHILDID>1</CHILDID><SEX>1</SEX><DOB>01/02/2012</DOB><ETHNIC>WBRI</ETHNIC><UASC>0</UASC></HEADER>
                        <EPISODE><DECOM>05/02/2025</DECOM><RNE>S</RNE><LS>C2</LS><CIN>N1</CIN><PL>U1</PL></EPISODE>
                        </CHILD></EXPSSDA903>
                        """);

        AuthorityResult result = SpoiltReturn.conform(landing);

        assertThat(result.rejected()).isEmpty();
        assertThat(unaccompanied(result)).isNotEmpty().containsOnly(false);
    }

    /** A return of which the last child was adopted, with one table more. */
    private AuthorityResult conform(String folder, String... table) {
        SpoiltReturn sound = new SpoiltReturn();
        List<String> last = sound.table("episodes").get(SpoiltReturn.CHILDREN);
        last.set(sound.column("episodes", "DEC"), "20/12/2024");
        last.set(sound.column("episodes", "REC"), "E11");
        if (table.length > 0) {
            SpoiltReturn.landing(root.resolve(folder)).file("2025/" + table[0] + ".csv", table[1]);
        }
        return sound.conform(root.resolve(folder));
    }

    private static List<@Nullable Boolean> unaccompanied(AuthorityResult result) {
        return Stream.concat(
                        rows(result, CohortLookedAfter.class).map(CohortLookedAfter::isUnaccompanied),
                        rows(result, DimChild.class).map(DimChild::isUnaccompanied))
                .toList();
    }

    private static List<CohortAdoption> adoptions(AuthorityResult result) {
        return rows(result, CohortAdoption.class).toList();
    }

    private static <T extends StarRow> Stream<T> rows(AuthorityResult result, Class<T> kind) {
        return result.star().getOrDefault(kind, List.of()).stream().map(kind::cast);
    }
}
