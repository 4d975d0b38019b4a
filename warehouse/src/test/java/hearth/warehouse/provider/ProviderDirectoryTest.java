package hearth.warehouse.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.warehouse.file.UserError;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProviderDirectoryTest {
    @Test
    void aSheetOfHomesIsRead() {
        Provider home = only(sheet(
                "URN|Provider Type|Sector|Local Authority|Registration Date|Closed Date|Provider Code"
                        + "|Provider Placement Code|Setting Address Postcode",
                "sc012345|Childrens Home|Private|East Sussex|45261|-|PR4|K2/R3|bn20 8jx"));

        assertThat(home.urn()).isEqualTo("SC012345");
        assertThat(home.provision()).isEqualTo("Childrens Home");
        assertThat(home.owner()).isEqualTo("Private");
        assertThat(home.authorityCode()).isEqualTo("E10000011");
        assertThat(home.placementCodes()).containsExactlyInAnyOrder("K2", "R3");
        assertThat(home.providerCodes()).containsExactly("PR4");
        assertThat(home.postcodes()).containsExactly("BN208JX");
        assertThat(home.registeredOn()).isEqualTo(LocalDate.of(2023, 12, 1));
        assertThat(home.closed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Setting Postcode", "Setting postcode", "Provider postcode", "Setting Address Postcode"})
    void theSameColumnIsFoundUnderEachOfItsNames(String name) {
        assertThat(only(sheet("URN|Placement code|" + name, "1|K2|AB1 2CD")).postcodes())
                .containsExactly("AB12CD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Deregistration Date", "Deregistration date", "Closed Date", "Closed date", "REG_END"})
    void theDayOfClosingIsFoundUnderEachOfItsNames(String name) {
        assertThat(only(sheet("URN|Placement code|" + name, "1|K2|15/10/2022")).closed())
                .contains(LocalDate.of(2022, 10, 15));
    }

    @Test
    void whereASettingStandsCountsBeforeWhereItsOwnerSits() {
        Provider setting = only(sheet(
                "Provider local authority|Setting local authority|URN|Placement provider code", "Kent|Medway|2|PR5"));

        assertThat(setting.authorityName()).isEqualTo("Medway");
        assertThat(setting.authorityCode()).isEqualTo("E06000035");
    }

    @Test
    void linesAboveTheHeaderArePassedOver() {
        assertThat(only(sheet("Providers on 31 March|", "", "URN|Placement code", "1|K2"))
                        .urn())
                .isEqualTo("1");
    }

    @Test
    void aProviderWithSeveralBuildingsIsOneProvider() {
        Provider provider = only(sheet(
                "URN|Placement code|Provider postcode|Registration date|Deregistration date",
                "1|K2|AB1 2CD|01/02/2020|01/03/2022",
                "1|R3, K2|AB1 2CE|01/01/2020|"));

        assertThat(provider.placementCodes()).containsExactlyInAnyOrder("K2", "R3");
        assertThat(provider.postcodes()).containsExactlyInAnyOrder("AB12CD", "AB12CE");
        assertThat(provider.registeredOn()).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(provider.closed()).isEmpty();
    }

    @Test
    void sheetsThatListSomethingElseArePassedOver() {
        ProviderSheet conditions = sheet("Local Authority|URN|Conditions", "East Sussex|1|May only have children");
        ProviderDirectory directory = ProviderDirectory.of(List.of(conditions, sheet("URN|PLACE_CODES", "2|K2")));

        assertThat(directory.find("1")).isEmpty();
        assertThat(directory.find(" 2.0 ")).isPresent();
    }

    @Test
    void aFileWithoutAnyListIsRefused() {
        assertThatThrownBy(() -> ProviderDirectory.of(List.of(sheet("CHILD|DECOM", "1|01/02/2020"))))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("expected a sheet with the columns URN and Placement code")
                .hasMessageContaining("Sheet [CHILD, DECOM]");
    }

    @Test
    void aDirectoryTravelsToTheTasks() throws Exception {
        ProviderDirectory directory = ProviderDirectory.of(List.of(sheet("URN|Placement code", "1|K2")));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(directory);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((ProviderDirectory) in.readObject()).find("1")).isEqualTo(directory.find("1"));
        }
    }

    private static Provider only(ProviderSheet sheet) {
        return ProviderDirectory.of(List.of(sheet)).providers().iterator().next();
    }

    /** Rows with their cells apart by bars. */
    private static ProviderSheet sheet(String... rows) {
        return new ProviderSheet(
                "Sheet",
                Arrays.stream(rows)
                        .map(row -> Arrays.asList(row.split("\\|", -1)))
                        .toList());
    }
}
