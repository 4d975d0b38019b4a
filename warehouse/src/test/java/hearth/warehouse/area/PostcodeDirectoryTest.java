package hearth.warehouse.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.warehouse.file.UserError;
import java.io.StringReader;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeDirectoryTest {
    private static final String CHESTER = "CH1 1AA,E06000050,340500,366200\n";
    private static final String BELFAST = "BT1 1AA,N09000003,333900,374100\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pcd,laua,oseast1m,osnrth1m",
                "PCD,LAUA,OSEAST1M,OSNRTH1M",
                "\uFEFFpcds, oslaua ,oseast1m,osnrth1m",
                "pcd7,lad25cd,east1m,north1m",
                "pcd8,LAD24CD,east1m,north1m",
                "\"pcd2\",\"laua21\",\"oseast1m\",\"osnrth1m\"",
            })
    void everyNameThatOnsGivesTheColumnsIsRead(String header) {
        PostcodeDirectory directory = directory(header + "\n" + CHESTER);

        assertThat(directory.find("ch11aa")).contains(new Place("E06000050", new Place.Point(340500, 366200)));
    }

    @Test
    void todaysDirectoryIsReadWithAllItsColumns() {
        PostcodeDirectory directory = directory("""
                pcd7,pcd8,pcds,dointr,doterm,usrtypind,east1m,north1m,gridind,oa21cd,lad25cd,ctry25cd
                "CH1 1AA","CH1  1AA","CH1 1AA","198001","","0","340500","366200","1","E00","E06000050","E92"
                """);

        assertThat(directory.find("CH1 1AA")).map(Place::areaCode).contains("E06000050");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "postcode,district\n", "pcd,laua,oseast1m\nA,B,1\n"})
    void aFileThatIsNoDirectoryIsNamed(String csv) {
        assertThatThrownBy(() -> directory(csv)).isInstanceOf(UserError.class).hasMessageContaining("codes.csv");
    }

    @Test
    void theMessageNamesTheColumnsFoundAndThoseExpected() {
        assertThatThrownBy(() -> directory("postcode,district\n"))
                .hasMessageContaining("its columns are postcode, district")
                .hasMessageContaining("lad25cd");
    }

    @Test
    void aGridReferenceThatIsNoNumberIsNamedWithItsRow() {
        assertThatThrownBy(() -> directory("pcd,laua,oseast1m,osnrth1m\nCH1 1AA,E06000050,SJ405,366200\n"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("codes.csv, row 2")
                .hasMessageContaining("SJ405");
    }

    @ParameterizedTest
    @CsvSource({"'BT1 1AA,N09000003,333900,374100'", "'IM1 1AA,M83000003,238000,476000'", "'JE1 1AA,L93000001,,'"})
    void aPlaceAcrossTheSeaHasNoDistanceAndIsOver20MilesFromEveryHomeInEngland(String row) {
        Boundary boundary = boundary(CHESTER + row + "\n");
        String postcode = row.substring(0, 7);

        assertThat(boundary.miles("CH1 1AA", postcode)).isEmpty();
        assertThat(boundary.isFar("CH1 1AA", postcode)).contains(true);
        assertThat(boundary.isFar(postcode, "CH1 1AA")).contains(true);
    }

    @Test
    void betweenTwoPlacesAcrossTheSeaNothingIsKnown() {
        Boundary boundary = boundary(BELFAST + "BT1 1AB,N09000003,334000,374200\nEH1 1AA,S12000036,325800,673900\n");

        assertThat(boundary.isFar("BT1 1AA", "BT1 1AB")).isEmpty();
        assertThat(boundary.isFar("EH1 1AA", "BT1 1AB")).isEmpty();
    }

    @Test
    void aPlaceWithoutAGridReferenceLiesInItsAuthority() {
        Boundary boundary = boundary(CHESTER + "CH1 1AB,E06000050,,\n");

        assertThat(boundary.isOutside("CH1 1AB")).contains(false);
        assertThat(boundary.miles("CH1 1AA", "CH1 1AB")).isEmpty();
        assertThat(boundary.isFar("CH1 1AA", "CH1 1AB")).isEmpty();
    }

    private static Boundary boundary(String rows) {
        return new Boundary(Optional.of("E06000050"), directory("pcd,laua,oseast1m,osnrth1m\n" + rows));
    }

    private static PostcodeDirectory directory(String csv) {
        return PostcodeDirectory.read(new StringReader(csv), "codes.csv");
    }
}
