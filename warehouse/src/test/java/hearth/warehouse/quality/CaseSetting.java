package hearth.warehouse.quality;

import hearth.warehouse.area.Boundary;
import hearth.warehouse.area.PostcodeDirectory;
import hearth.warehouse.file.YamlFields;
import hearth.warehouse.provider.ProviderDirectory;
import hearth.warehouse.provider.ProviderSheet;
import hearth.warehouse.quality.rule.Geography;
import hearth.warehouse.quality.rule.ReturnInspection;
import hearth.warehouse.ssda903.CollectionYear;
import hearth.warehouse.ssda903.ReturnDate;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the returns of cases are checked against: the year, the authority, its postcodes and the list of providers. */
record CaseSetting(
        CollectionYear year, String authority, Map<String, String> postcodes, List<Map<String, String>> providers) {
    private static final int NEWEST_YEAR = 2027;

    /** The newest collection year, of an authority that is not known, without postcodes and providers. */
    static CaseSetting newest() {
        return new CaseSetting(new CollectionYear(NEWEST_YEAR), "", Map.of(), List.of());
    }

    /** This setting, with what a file or a case says instead. */
    CaseSetting overriddenBy(YamlFields fields) {
        Map<String, String> otherPostcodes = fields.textMap("postcodes");
        List<Map<String, String>> otherProviders = fields.textMaps("providers");
        return new CaseSetting(
                fields.optionalInteger("year").map(CollectionYear::new).orElse(year),
                fields.optionalText("authority").orElse(authority),
                otherPostcodes.isEmpty() ? postcodes : otherPostcodes,
                otherProviders.isEmpty() ? providers : otherProviders);
    }

    /**
     * The setting as rules see it.
     *
     * @param lastDay the end of the return period, when it is not the end of the year
     */
    ReturnInspection.Setting until(Optional<LocalDate> lastDay) {
        return new ReturnInspection.Setting(
                year.startsOn(),
                lastDay.orElse(year.endsOn()),
                year,
                authority,
                new Geography(new Boundary(Optional.of(authority).filter(code -> !code.isEmpty()), directory())),
                listOfProviders());
    }

    private PostcodeDirectory directory() {
        String rows = postcodes.entrySet().stream()
                .map(place -> place.getKey() + "," + place.getValue().replaceAll("\\s+", ","))
                .collect(Collectors.joining("\n"));
        return PostcodeDirectory.read(new StringReader("pcd,laua,oseast1m,osnrth1m\n" + rows), "postcodes.csv");
    }

    private ProviderDirectory listOfProviders() {
        if (providers.isEmpty()) {
            return ProviderDirectory.empty();
        }
        List<String> columns =
                List.of("URN", "PLACE_CODES", "PROVIDER_CODES", "POSTCODE", "LA_CODE_INFERRED", "REG_END");
        List<List<String>> rows = providers.stream()
                .map(provider -> columns.stream()
                        .map(column -> provider.getOrDefault(column, ""))
                        .toList())
                .collect(Collectors.toList());
        rows.add(0, columns);
        return ProviderDirectory.of(List.of(new ProviderSheet("providers", rows)));
    }

    /** The day that a key holds, written as in returns; empty when the key is absent. */
    static Optional<LocalDate> day(YamlFields fields, String key) {
        Optional<String> text = fields.optionalText(key);
        Optional<LocalDate> day = text.flatMap(ReturnDate::parse);
        if (text.isPresent() && day.isEmpty()) {
            fields.fault("'" + key + "' must be a day such as 31/03/2025, found '" + text.get() + "'");
        }
        return day;
    }
}
