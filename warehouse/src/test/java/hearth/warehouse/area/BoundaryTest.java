package hearth.warehouse.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundaryTest {
    @ParameterizedTest
    @CsvSource({
        "E10000012, E07000066, E10000012, false",
        "E10000012, E06000033, E06000033, true",
        "E10000012, W06000008, WAL, true",
        "E10000012, S12000036, SCO, true",
        "E10000012, N09000003, NIR, true",
        "E06000065, E07000163, E06000065, false",
        "E10000023, E06000065, E06000065, false",
        "E10000006, E06000063, E06000063, false",
        "E10000006, E07000030, E06000064, false",
        "E06000063, E07000030, E06000064, true",
        "E08000016, E08000038, E08000016, false",
        "E06009901, E06009902, E06009902, true"
    })
    void aPlacementLiesInsideWhenItsUpperTierAuthorityIsTheOwnOne(
            String own, String area, String authority, boolean isOutside) {
        Boundary boundary = boundary(own, area);

        assertThat(boundary.authorityAt("ab1 2cd")).contains(authority);
        assertThat(boundary.isOutside("ab1 2cd")).contains(isOutside);
    }

    @Test
    void nothingIsKnownOfAPlaceInNoAuthorityOrInADistrictOfNone() {
        assertThat(boundary("E10000012", "").isOutside("AB12CD")).isEmpty();
        assertThat(boundary("E10000012", "E07000999").isOutside("AB12CD")).isEmpty();
        assertThat(boundary("E10000012", "E07000066").isOutside("ZZ99ZZ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Essex, E10000012",
        "Essex County Council, E10000012",
        "London Borough of Hackney, E09000012",
        "City of London Corporation, E09000001",
        "The Royal Borough of Kensington & Chelsea, E09000020",
        "'Bristol, City of', E06000023",
        "Durham, E06000047",
        "Telford & Wrekin, E06000020"
    })
    void anAuthorityIsKnownByItsNameHoweverItsTitleIsWritten(String name, String code) {
        assertThat(Authorities.codeOf(name)).contains(code);
    }

    @Test
    void aNameOfNoAuthorityHasNoCode() {
        assertThat(Authorities.codeOf("Peoples Council of Gondor")).isEmpty();
        assertThat(Authorities.codeOf("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"AB1 2CD, AB1 2", "ab12 3cd, AB12 3", "SW1A1AA, SW1A 1", "B11AA, B1 1"})
    void aSectorIsAPostcodeWithoutItsLastTwoLetters(String postcode, String sector) {
        assertThat(Postcode.sector(postcode)).contains(sector);
    }

    @ParameterizedTest
    @CsvSource({"AB1", "AB1 2", "12345", "NOT KNOWN", "''"})
    void whatIsNoWholePostcodeHasNoSector(String text) {
        assertThat(Postcode.sector(text)).isEmpty();
    }

    private static Boundary boundary(String own, String area) {
        return new Boundary(
                Optional.of(own),
                PostcodeDirectory.read(
                        new StringReader("pcd,laua,oseast1m,osnrth1m\nAB1 2CD," + area + ",500000,200000\n"),
                        "postcodes.csv"));
    }
}
