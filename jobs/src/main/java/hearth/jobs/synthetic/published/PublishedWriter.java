package hearth.jobs.synthetic.published;

import hearth.jobs.synthetic.place.Council;
import hearth.jobs.synthetic.place.CountrySettings;
import hearth.jobs.synthetic.returns.CodesByYear;
import hearth.jobs.synthetic.returns.CsvFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Writes what DfE would have published about the synthetic councils, suppressed and rounded as DfE does. */
public final class PublishedWriter {
    private static final String CONFIDENTIAL = "c";
    private static final String NOT_APPLICABLE = "z";
    private static final String ROUNDS_TO_ZERO = "k";
    private static final String AREA_COLUMNS =
            "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,";
    private static final int FIRST_POPULATION_YEAR = 2012;
    private static final List<String> POPULATION_TYPES = List.of(Labels.CEASED, Labels.LOOKED_AFTER, Labels.STARTED);

    private final CountrySettings settings;
    private final List<PublishedArea> areas;
    private final Map<Council, Map<Integer, AuthorityYear>> years = new HashMap<>();
    private final Path folder;

    private PublishedWriter(
            CountrySettings settings, List<Council> councils, List<AuthorityYear> counted, Path folder) {
        this.settings = settings;
        this.areas = PublishedArea.of(councils);
        this.folder = folder;
        counted.forEach(year ->
                years.computeIfAbsent(year.council(), c -> new HashMap<>()).put(year.year(), year));
    }

    public static void write(CountrySettings settings, List<Council> councils, List<AuthorityYear> counted, Path folder)
            throws IOException {
        Files.createDirectories(folder);
        PublishedWriter writer = new PublishedWriter(settings, councils, counted, folder);
        writer.numbersAndRates();
        for (PublishedTable table : PublishedTable.ALL) {
            writer.table(table);
        }
        writer.population();
        OutcomesWriter.write(settings, counted, folder);
    }

    private void numbersAndRates() throws IOException {
        CsvFile csv = CsvFile.withMarkAndHeader(
                AREA_COLUMNS + "la_name,new_la_code,population_type,population_estimate,children_count,rate_per_10000");
        for (int year = settings.lastYear(); year >= settings.firstYear(); year--) {
            for (PublishedArea area : areas) {
                for (String type : POPULATION_TYPES) {
                    area.begin(csv, year).add(type);
                    numberAndRate(csv, area, year, type);
                }
            }
        }
        csv.write(folder.resolve("cla_number_and_rate_per_10k_children.csv"));
    }

    private void numberAndRate(CsvFile csv, PublishedArea area, int year, String type) {
        long count = area.councils().stream()
                .mapToLong(council -> counted(council, year).counts().of(Labels.NUMBERS, type))
                .sum();
        long population = population(area, year - 1);
        csv.add(population);
        if (area.local() && Suppression.small(count)) {
            csv.add(CONFIDENTIAL).add(CONFIDENTIAL).endRow();
        } else {
            csv.add(area.rounded(count)).add(shown(count, population, 10_000)).endRow();
        }
    }

    private static long population(PublishedArea area, int midYear) {
        return area.councils().stream()
                .mapToLong(council -> council.population(midYear))
                .sum();
    }

    private void population() throws IOException {
        CsvFile csv = CsvFile.withHeader(AREA_COLUMNS + "new_la_code,la_name,age_group,population_estimate");
        int first = Math.min(FIRST_POPULATION_YEAR, settings.firstYear() - 1);
        for (int year = settings.lastYear() - 1; year >= first; year--) {
            for (PublishedArea area : areas) {
                area.beginWithCodesFirst(csv, year)
                        .add("Children aged 0 to 17 years")
                        .add(population(area, year))
                        .endRow();
            }
        }
        csv.write(folder.resolve("ons_mid-year_population_estimates_2012_to_2024.csv"));
    }

    private void table(PublishedTable table) throws IOException {
        String header = AREA_COLUMNS + "la_name,new_la_code," + table.columns();
        CsvFile csv = table.mark() == PublishedTable.Mark.BYTE_ORDER
                ? CsvFile.withMarkAndHeader(header)
                : CsvFile.withHeader(header);
        for (int year = settings.lastYear(); year >= settings.firstYear(); year--) {
            for (PublishedArea area : areas) {
                area(table, csv, area, year);
            }
        }
        csv.write(folder.resolve(table.file()));
    }

    private void area(PublishedTable table, CsvFile csv, PublishedArea area, int year) {
        Tally tally = new Tally();
        area.councils().forEach(council -> tally.addAll(counted(council, year).counts()));
        Map<String, Set<String>> hidden = new HashMap<>();
        for (PublishedTable.Line line : table.lines()) {
            Set<String> inGroup = area.local()
                    ? hidden.computeIfAbsent(
                            line.group(), group -> Suppression.hidden(numbers(table, group, tally, year)))
                    : Set.of();
            area.begin(csv, year).add(line.group()).add(line.breakdown());
            if (notCollected(line.breakdown(), year)) {
                csv.add(NOT_APPLICABLE).add(NOT_APPLICABLE).endRow();
            } else if (line.breakdown().equals(Labels.AVERAGE)) {
                average(csv, line, tally, inGroup);
            } else if (inGroup.contains(line.breakdown())) {
                csv.add(CONFIDENTIAL).add(CONFIDENTIAL).endRow();
            } else {
                numberAndPercent(csv, area, line, tally, inGroup);
            }
        }
    }

    private static void numberAndPercent(
            CsvFile csv, PublishedArea area, PublishedTable.Line line, Tally tally, Set<String> hidden) {
        int number = tally.of(line.group(), line.breakdown());
        String percent =
                hidden.contains(line.of()) ? CONFIDENTIAL : shown(number, tally.of(line.group(), line.of()), 100);
        csv.add(area.rounded(number)).add(percent).endRow();
    }

    private static void average(CsvFile csv, PublishedTable.Line line, Tally tally, Set<String> hidden) {
        int scored = tally.of(line.group(), line.of());
        double mean = scored == 0 ? 0 : (double) tally.of(line.group(), line.breakdown()) / scored;
        String shown = hidden.contains(line.of())
                ? CONFIDENTIAL
                : scored == 0 ? NOT_APPLICABLE : String.format(Locale.ROOT, "%.1f", mean);
        csv.add(shown).add(NOT_APPLICABLE).endRow();
    }

    private static Map<String, Integer> numbers(PublishedTable table, String group, Tally tally, int year) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (PublishedTable.Line line : table.lines()) {
            boolean number = !line.breakdown().equals(Labels.AVERAGE) && !notCollected(line.breakdown(), year);
            if (line.group().equals(group) && number) {
                numbers.put(line.breakdown(), tally.of(group, line.breakdown()));
            }
        }
        return numbers;
    }

    private static boolean notCollected(String breakdown, int year) {
        return switch (breakdown) {
            case Labels.TRAINING -> CodesByYear.apprenticeshipsApart(year);
            case Labels.APPRENTICESHIP, Labels.TRAINING_ONLY -> !CodesByYear.apprenticeshipsApart(year);
            default -> false;
        };
    }

    /** A share to whole units, with the sign for a positive one that rounds to nothing. */
    private static String shown(long part, long whole, int per) {
        if (whole == 0) {
            return NOT_APPLICABLE;
        }
        long rounded = Math.round((double) part * per / whole);
        return rounded == 0 && part > 0 ? ROUNDS_TO_ZERO : String.valueOf(rounded);
    }

    private AuthorityYear counted(Council council, int year) {
        AuthorityYear counted = years.getOrDefault(council, Map.of()).get(year);
        if (counted == null) {
            throw new IllegalStateException("nothing was counted for " + council.laCode() + " in " + year);
        }
        return counted;
    }
}
