package hearth.warehouse.provider;

import hearth.warehouse.area.Authorities;
import hearth.warehouse.area.Postcode;
import hearth.warehouse.ssda903.CodeSet;
import hearth.warehouse.ssda903.ReturnDate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One sheet of Ofsted's list, as text. Its layouts name the same column in several ways; a sheet about something else
 * has no providers.
 *
 * @param name its name in messages
 * @param rows cells as text, with or without lines above the column names; a date may be a spreadsheet's day number
 */
public record ProviderSheet(String name, List<List<String>> rows) {
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final Map<Column, List<String>> NAMES = Map.of(
            Column.URN, List.of("urn"),
            Column.PROVISION, List.of("providertype", "provisiontype"),
            Column.OWNER, List.of("sector"),
            Column.AUTHORITY_CODE, List.of("lacodeinferred"),
            Column.AUTHORITY_NAME, List.of("settinglocalauthority", "localauthority", "lanameinferred"),
            Column.PLACEMENT_CODES, List.of("placementcode", "providerplacementcode", "placecodes"),
            Column.PROVIDER_CODES, List.of("placementprovidercode", "providercode", "providercodes"),
            Column.POSTCODE, List.of("settingaddresspostcode", "settingpostcode", "providerpostcode", "postcode"),
            Column.REGISTERED, List.of("registrationdate"),
            Column.CLOSED, List.of("deregistrationdate", "closeddate", "regend"));

    private enum Column {
        URN,
        PROVISION,
        OWNER,
        AUTHORITY_CODE,
        AUTHORITY_NAME,
        PLACEMENT_CODES,
        PROVIDER_CODES,
        POSTCODE,
        REGISTERED,
        CLOSED
    }

    /** The row of column names, and the position of each column. */
    private record Header(int row, Map<Column, Integer> places) {
        boolean listsProviders() {
            return places.containsKey(Column.URN)
                    && (places.containsKey(Column.PLACEMENT_CODES) || places.containsKey(Column.PROVIDER_CODES));
        }

        /** A cell's text; a dash counts as empty. */
        String cell(List<String> row, Column column) {
            int place = places.getOrDefault(column, row.size());
            String text = place >= row.size() ? "" : row.get(place).strip();
            return text.equals("-") ? "" : text;
        }
    }

    /** The providers it lists: one for each row with a number. */
    List<Provider> providers() {
        return header().stream()
                .flatMap(header -> rows.stream().skip(header.row() + 1L).map(row -> provider(header, row)))
                .filter(provider -> !provider.urn().isEmpty())
                .toList();
    }

    /** A description for messages. */
    String describe() {
        return name + " " + rows.stream().findFirst().orElse(List.of());
    }

    private Optional<Header> header() {
        return IntStream.range(0, rows.size())
                .mapToObj(row -> new Header(row, places(rows.get(row))))
                .filter(Header::listsProviders)
                .findFirst();
    }

    /** The positions of the columns; of two names for the same column the first on the list counts. */
    private static Map<Column, Integer> places(List<String> row) {
        List<String> names = row.stream()
                .map(name -> name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""))
                .toList();
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        NAMES.forEach((column, known) -> known.stream()
                .map(names::indexOf)
                .filter(place -> place >= 0)
                .findFirst()
                .ifPresent(place -> places.put(column, place)));
        return places;
    }

    private static Provider provider(Header header, List<String> row) {
        String authority = header.cell(row, Column.AUTHORITY_NAME);
        String code = header.cell(row, Column.AUTHORITY_CODE);
        return new Provider(
                CodeSet.normalised(header.cell(row, Column.URN)),
                header.cell(row, Column.PROVISION),
                header.cell(row, Column.OWNER),
                code.isEmpty() ? Authorities.codeOf(authority).orElse("") : code,
                authority,
                codes(header.cell(row, Column.PLACEMENT_CODES)),
                codes(header.cell(row, Column.PROVIDER_CODES)),
                Stream.of(Postcode.key(header.cell(row, Column.POSTCODE)))
                        .filter(postcode -> !postcode.isEmpty())
                        .collect(Collectors.toSet()),
                date(header.cell(row, Column.REGISTERED)),
                date(header.cell(row, Column.CLOSED)));
    }

    private static Set<String> codes(String cell) {
        return Arrays.stream(cell.split("[/,;\\s]+"))
                .map(CodeSet::normalised)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toSet());
    }

    private static @Nullable LocalDate date(String cell) {
        return cell.matches("[1-9]\\d{4}(\\.0)?")
                ? DAY_ZERO.plusDays((long) Double.parseDouble(cell))
                : ReturnDate.parse(cell).orElse(null);
    }
}
