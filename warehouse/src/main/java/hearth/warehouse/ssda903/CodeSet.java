package hearth.warehouse.ssda903;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import hearth.warehouse.file.Resources;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The valid codes of one column of the return, for all collection years; kept in {@code codes/<name>.csv}. */
public final class CodeSet {
    private static final Map<String, CodeSet> LOADED = new ConcurrentHashMap<>();

    private static final Set<String> YES = Set.of("1", "YES", "Y", "TRUE", "T");
    private static final Set<String> NO = Set.of("0", "NO", "N", "FALSE", "F");

    private final String name;
    private final Map<String, Code> codes = new LinkedHashMap<>();

    private CodeSet(String name) {
        this.name = name;
        String csv = Resources.text("codes/" + name.toLowerCase(Locale.ROOT) + ".csv");
        for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(csv)) {
            codes.put(row.getField("code"), code(row));
        }
    }

    /** The set with that name, such as {@code PLACE}; fails when there is none. */
    public static CodeSet named(String name) {
        return LOADED.computeIfAbsent(name, CodeSet::new);
    }

    /** Every set, by name. */
    public static List<CodeSet> all() {
        return Resources.under("codes").stream()
                .map(path -> path.substring(path.lastIndexOf('/') + 1).replace(".csv", ""))
                .map(name -> named(name.toUpperCase(Locale.ROOT)))
                .toList();
    }

    /**
     * The code in a cell, valid in any year; empty when there is none. Case, surrounding spaces and the {@code .0} that
     * spreadsheets add to a number do not matter.
     */
    public Optional<Code> find(String cell) {
        return Optional.ofNullable(codes.get(normalised(cell)));
    }

    /**
     * The code whose meaning a cell gives in words, as spreadsheets and databases do: yes or no, or the code's label;
     * empty when no code of that year, or more than one, has it.
     */
    public Optional<Code> inWords(String cell, CollectionYear year) {
        String words = normalised(cell);
        List<Code> meant = codes.values().stream()
                .filter(code -> code.isIn(year))
                .filter(code -> isAnswer(code, words) || code.label().equalsIgnoreCase(words))
                .toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    private boolean isAnswer(Code code, String words) {
        return isYesOrNo()
                && (YES.contains(code.code()) ? YES.contains(words) : NO.contains(code.code()) && NO.contains(words));
    }

    private boolean isYesOrNo() {
        return codes.keySet().equals(Set.of("0", "1")) || codes.keySet().containsAll(Set.of("YES", "NO"));
    }

    /** The group of a code, or {@code otherwise} when the code is not known or in no group. */
    public String groupOf(String code, String otherwise) {
        return find(code).map(Code::group).filter(group -> !group.isEmpty()).orElse(otherwise);
    }

    public List<Code> codes() {
        return List.copyOf(codes.values());
    }

    @Override
    public String toString() {
        return name;
    }

    /** A cell as codes are written: upper case, without surrounding spaces or the {@code .0} of a spreadsheet. */
    public static String normalised(String cell) {
        String code = cell.strip().toUpperCase(Locale.ROOT);
        return code.endsWith(".0") ? code.substring(0, code.length() - 2) : code;
    }

    private static Code code(NamedCsvRecord row) {
        String last = row.getField("last_year");
        return new Code(
                row.getField("code"),
                row.getField("label"),
                row.getField("group"),
                Integer.parseInt(row.getField("first_year")),
                last.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(last));
    }
}
