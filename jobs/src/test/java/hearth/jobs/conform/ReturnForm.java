package hearth.jobs.conform;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.jobs.LandingFolder;
import hearth.jobs.extract.LandingReader;
import hearth.jobs.extract.YearNames;
import hearth.warehouse.area.PostcodeDirectory;
import hearth.warehouse.care.Definitions;
import hearth.warehouse.provider.ProviderDirectory;
import hearth.warehouse.ssda903.ReturnDate;
import hearth.warehouse.ssda903.ReturnLayout;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for a return in whatever form it arrives; each form has a test that puts the same return down in it. */
abstract class ReturnForm {
    private static final ReturnLayout LAYOUT = ReturnLayout.newest();

    /** The return: two children, one of them unaccompanied, and a care leaver. */
    static final Map<String, String> RETURN = new TreeMap<>(Map.of(
            "header", """
            CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB
            100001,M,17/05/2009,WBRI,H801200001001,,
            100002,F,09/08/2007,MWBC,,1,02/02/2024
            100003,F,01/01/2005,ABAN,,,
            """,
            "episodes", """
            CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN
            100001,15/06/2023,S,C2,N1,U4,PR1,01/02/2024,X1,CARPL,AB1 0AA,AB1 0AB,SC012345
            100001,01/02/2024,P,C2,N1,K2,PR4,,,,AB1 0AA,AB1 0AC,
            100002,09/08/2023,S,C1,N5,U6,PR1,,,,,,
            """,
            "uasc", "CHILD,SEX,DOB,DUC\n100002,F,09/08/2007,09/08/2025\n",
            "reviews", """
            CHILD,DOB,REVIEW,REVIEW_CODE
            100001,17/05/2009,12/07/2023,PN1
            100001,17/05/2009,10/01/2024,PN0
            """,
            "oc2", """
            CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,\
            SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED
            100001,17/05/2009,17,,0,,1,1,1,0,,
            """,
            "oc3", "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\n100003,01/01/2005,YES,F2,U1\n",
            "ad1", """
            CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR
            100001,17/05/2009,01/03/2024,05/03/2024,0,2,MF,L11
            """,
            "previous_permanence", "CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM\n100001,17/05/2009,P1,301,zz/05/2015\n",
            "placed_for_adoption", """
            CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED
            100001,17/05/2009,01/03/2024,,
            """,
            "missing", "CHILD,DOB,MISSING,MIS_START,MIS_END\n100002,09/08/2007,M,01/12/2023,03/12/2023\n"));

    @TempDir
    private Path root;

    /** Puts the return for 2023/24 down in this form. */
    abstract void put(LandingFolder landing);

    @Test
    void everyRowOfEveryTableIsReceived() {
        AuthorityResult result = conform("form");

        assertThat(result.rejected()).isEmpty();
        assertThat(result.ignored()).isEmpty();
        assertThat(received(result)).isEqualTo(received(asCsv()));
    }

    @Test
    void theStarIsTheSame() {
        AuthorityResult result = conform("form");

        assertThat(result.quarantined()).isEmpty();
        assertThat(StarText.of(result)).isEqualTo(StarText.of(asCsv())).hasSizeGreaterThan(5);
    }

    @Test
    void everyRowHasAPlaceOfItsOwn() {
        AuthorityResult result = conform("form");

        assertThat(result.received()).extracting(row -> row.row()).doesNotHaveDuplicates();
        assertThat(result.counts()).hasSize(RETURN.size());
        assertThat(result.counts().stream().mapToLong(FileCount::rowsIn).sum())
                .isEqualTo(result.received().size());
    }

    private AuthorityResult conform(String name) {
        LandingFolder landing = new LandingFolder(root.resolve(name), "301");
        put(landing);
        return conform(landing);
    }

    private AuthorityResult asCsv() {
        LandingFolder landing = new LandingFolder(root.resolve("csv"), "301");
        RETURN.forEach((table, csv) -> landing.file("2024/" + table + ".csv", csv));
        return conform(landing);
    }

    private static AuthorityResult conform(LandingFolder landing) {
        AuthorityWork work = new AuthorityWork(
                "301",
                landing.files(),
                List.of(),
                new AuthorityKey("00112233445566778899aabbccddeeff"),
                "",
                YearNames.END,
                ReturnGuard.DEFAULT,
                Instant.parse("2025-05-01T09:00:00Z"));
        return new AuthorityConformer(
                        work, LAYOUT, PostcodeDirectory.empty(), ProviderDirectory.empty(), Definitions.shipped())
                .conform(new LandingReader(new Configuration()), KeptRows.among(List.of()));
    }

    /** The cells of each table's own columns, by table, with days in one form. */
    private static Map<String, List<String>> received(AuthorityResult result) {
        return result.received().stream()
                .collect(Collectors.groupingBy(
                        row -> row.table(),
                        TreeMap::new,
                        Collectors.mapping(
                                row -> LAYOUT.table(row.table()).columnNames().stream()
                                        .map(row::cell)
                                        .map(cell -> ReturnDate.parse(cell)
                                                .map(Object::toString)
                                                .orElse(cell))
                                        .toList()
                                        .toString(),
                                Collectors.toList())));
    }
}
