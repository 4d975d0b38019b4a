package hearth.warehouse.quality;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.area.Boundary;
import hearth.warehouse.area.PostcodeDirectory;
import hearth.warehouse.provider.ProviderDirectory;
import hearth.warehouse.provider.ProviderSheet;
import hearth.warehouse.quality.rule.EarlierReturns;
import hearth.warehouse.quality.rule.Geography;
import hearth.warehouse.quality.rule.ReturnInspection;
import hearth.warehouse.quality.rule.book.RuleBook;
import hearth.warehouse.ssda903.CollectionYear;
import hearth.warehouse.ssda903.Return;
import hearth.warehouse.ssda903.ReturnRow;
import hearth.warehouse.ssda903.SourceRow;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rules that check an episode against a directory of postcodes and a list of providers. */
class PlaceRulesTest {
    private static final CollectionYear YEAR = new CollectionYear(2025);
    private static final String ESSEX = "E10000012";
    private static final String[] OF_POSTCODES = {
        "392a", "392c", "164", "169", "179", "411", "1015", "454", "406", "420"
    };
    private static final String[] OF_PROVIDERS = {"1008", "219", "224", "221", "227", "228", "229"};
    private static final PostcodeDirectory POSTCODES = PostcodeDirectory.read(new StringReader("""
            pcd,laua,oseast1m,osnrth1m
            AA1 1AA,E07000077,600000,200000
            AA1 1AB,E07000066,602000,200000
            BB1 1BB,E06000033,590000,190000
            """), "postcodes.csv");
    private static final ProviderDirectory PROVIDERS = ProviderDirectory.of(List.of(new ProviderSheet(
            "list",
            List.of(
                    List.of("URN", "PLACE_CODES", "PROVIDER_CODES", "REG_END", "POSTCODE", "LA_CODE_INFERRED"),
                    List.of("SC000001", "K2", "PR1", "01/06/2024", "AA11AB", ESSEX)))));

    @Test
    void withoutADirectoryNoRuleAboutPostcodesFlags() {
        Map<String, String> episode = episode(Map.of("PL_POST", "QQ1 1QQ"));

        assertThat(broken(episode, Geography.UNKNOWN, ProviderDirectory.empty()))
                .doesNotContain(OF_POSTCODES);
        assertThat(broken(episode, essex(), ProviderDirectory.empty()))
                .contains("392a", "392c", "169", "179")
                .doesNotContain("1015");
    }

    @Test
    void aDistrictOfTheAuthorityIsInsideAndAnotherAuthorityIsNot() {
        assertThat(broken(episode(Map.of("PL_POST", "AA11AB")), essex(), ProviderDirectory.empty()))
                .doesNotContain(OF_POSTCODES);
        assertThat(broken(episode(Map.of("PL_POST", "bb1 1bb")), essex(), ProviderDirectory.empty()))
                .contains("1015")
                .doesNotContain("392c", "169", "179");
    }

    @Test
    void withoutAListNoRuleAboutProvidersFlags() {
        assertThat(broken(episode(Map.of("URN", "SC999999")), essex(), ProviderDirectory.empty()))
                .doesNotContain(OF_PROVIDERS);
    }

    @Test
    void aProviderThatIsNotListedBreaksOneRule() {
        assertThat(broken(episode(Map.of("URN", "SC999999")), essex(), PROVIDERS))
                .contains("1008")
                .doesNotContain("219", "224", "221", "227", "228", "229");
    }

    @Test
    void anEpisodeThatAgreesWithTheListBreaksNoRuleOfProviders() {
        assertThat(broken(episode(Map.of()), essex(), PROVIDERS)).doesNotContain(OF_PROVIDERS);
    }

    @Test
    void anEpisodeThatIsStillOpenGoesOnAfterAProviderThatClosedInTheYear() {
        assertThat(broken(episode(Map.of("DEC", "", "REC", "")), essex(), PROVIDERS))
                .contains("228")
                .doesNotContain("227");
    }

    @Test
    void anEpisodeContradictsTheListInTypeKindAndPlace() {
        Map<String, String> episode = episode(Map.of(
                "PLACE",
                "K1",
                "PLACE_PROVIDER",
                "PR2",
                "PL_POST",
                "AA1 1AA",
                "DECOM",
                "01/06/2024",
                "DEC",
                "01/07/2024"));

        assertThat(broken(episode, essex(), PROVIDERS)).contains("219", "224", "221", "227", "229");
    }

    private static Geography essex() {
        return new Geography(new Boundary(Optional.of(ESSEX), POSTCODES));
    }

    private static Map<String, String> episode(Map<String, String> changes) {
        Map<String, String> cells = new HashMap<>(Map.of(
                "CHILD", "1",
                "DECOM", "02/04/2024",
                "DEC", "20/05/2024",
                "REC", "E4A",
                "LS", "C2",
                "PLACE", "K2",
                "PLACE_PROVIDER", "PR1",
                "HOME_POST", "AA1 1AA",
                "PL_POST", "AA1 1AB",
                "URN", "SC000001"));
        cells.putAll(changes);
        return cells;
    }

    /** The codes of the rules that a return of one episode breaks. */
    private static List<String> broken(Map<String, String> cells, Geography geography, ProviderDirectory providers) {
        ReturnRow row = new ReturnRow(
                "episodes", new Return(YEAR, Optional.empty()), new SourceRow("episodes.csv", "", 2), cells);
        return ReturnInspection.findings(
                        RuleBook.rules(),
                        List.of(row),
                        EarlierReturns.of(List.of(), YEAR.startsOn()),
                        new ReturnInspection.Setting(YEAR.startsOn(), YEAR.endsOn(), YEAR, ESSEX, geography, providers))
                .stream()
                .map(finding -> finding.rule().code())
                .toList();
    }
}
