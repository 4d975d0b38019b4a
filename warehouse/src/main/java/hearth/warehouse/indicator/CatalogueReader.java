package hearth.warehouse.indicator;

import hearth.warehouse.file.YamlFields;
import hearth.warehouse.published.Dataset;
import hearth.warehouse.published.Datasets;
import hearth.warehouse.published.YearEnd;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads cohort and indicator files, adding what is wrong to a list of errors. */
final class CatalogueReader {
    private final Datasets datasets;
    private final List<String> faults;

    CatalogueReader(Datasets datasets, List<String> faults) {
        this.datasets = datasets;
        this.faults = faults;
    }

    Cohort cohort(String path, String yaml) {
        try (YamlFields fields = YamlFields.parse(path, yaml, faults)) {
            return new Cohort(
                    fileName(path),
                    fields.text("title"),
                    fields.text("grain"),
                    fields.text("table"),
                    fields.text("date"),
                    fields.choice("kind", Cohort.Kind.class),
                    fields.textMap("breakdowns"),
                    fields.optionalText("rows_reported_in"),
                    fields.textMap("columns_reported_in"),
                    fields.textMap("columns_over_years"));
        }
    }

    Indicator indicator(String path, String yaml, Map<String, Cohort> cohorts) {
        try (YamlFields fields = YamlFields.parse(path, yaml, faults)) {
            Unit unit = fields.choice("unit", Unit.class);
            Optional<Indicator.FromExtract> extract =
                    fields.child("extract").map(child -> extract(child, unit, cohorts));
            Indicator indicator = new Indicator(
                    fileName(path),
                    folder(path),
                    fields.text("title"),
                    fields.text("finding"),
                    fields.optionalText("why"),
                    fields.child("checked").map(CatalogueReader::checked),
                    (fields.text("counts") + " " + unknownWithout(extract, cohorts)).strip(),
                    unit.hasDenominator()
                            ? fields.text("out_of")
                            : fields.optionalText("out_of").orElse(""),
                    unit,
                    fields.integer("decimals"),
                    fields.choice("polarity", Polarity.class),
                    fields.optionalText("polarity_reason"),
                    fields.optionalText("no_quartiles"),
                    fields.optionalChoice("kind", Cohort.Kind.class),
                    tolerance(fields, unit),
                    fields.optionalText("code"),
                    fields.texts("used_by"),
                    fields.children("breaks").stream()
                            .map(CatalogueReader::seriesBreak)
                            .toList(),
                    fields.child("example").map(Example::read),
                    extract,
                    fields.children("published").stream()
                            .flatMap(child -> published(child).stream())
                            .toList(),
                    fields.child("local").map(CatalogueReader::local));
            if (indicator.sources().isEmpty()) {
                fields.fault("needs 'extract', 'published' or 'local': every figure has a source");
            }
            if (indicator.extract().isPresent() != indicator.example().isPresent()) {
                fields.fault("'example' is needed with 'extract', and only there");
            }
            if (indicator.extract().isPresent() && indicator.kind().isPresent()) {
                fields.fault("'kind' comes from the cohort where there is an 'extract'");
            }
            if (!indicator.finding().contains("{area}") || !indicator.finding().contains("{value}")) {
                fields.fault("'finding' must contain {area} and {value}");
            }
            return indicator;
        }
    }

    private static String unknownWithout(Optional<Indicator.FromExtract> extract, Map<String, Cohort> cohorts) {
        return extract.flatMap(from ->
                        Optional.ofNullable(cohorts.get(from.cohort())).map(cohort -> cohort.unknownWithout(from)))
                .orElse("");
    }

    private static Indicator.Checked checked(YamlFields fields) {
        try (fields) {
            return new Indicator.Checked(fields.text("by"), fields.date("on"));
        }
    }

    private static Indicator.Break seriesBreak(YamlFields fields) {
        try (fields) {
            return new Indicator.Break(fields.date("from"), fields.text("note"));
        }
    }

    private static Indicator.FromExtract extract(YamlFields fields, Unit unit, Map<String, Cohort> cohorts) {
        try (fields) {
            String cohortId = fields.text("cohort");
            Optional<Cohort> cohort = Optional.ofNullable(cohorts.get(cohortId));
            if (cohort.isEmpty()) {
                fields.fault("no cohort '" + cohortId + "'; there are " + String.join(", ", cohorts.keySet()));
            }
            Indicator.Part numerator = new Indicator.Part(fields.text("numerator"), fields.optionalText("known_when"));
            Optional<String> denominatorKnownWhen = fields.optionalText("denominator_known_when");
            Optional<Indicator.Part> denominator =
                    fields.optionalText("denominator").map(base -> new Indicator.Part(base, denominatorKnownWhen));
            if (denominator.isPresent() != unit.hasDenominator()) {
                fields.fault("'denominator' is needed for percentages, rates, means and medians, and only for these");
            }
            if (denominatorKnownWhen.isPresent() && denominator.isEmpty()) {
                fields.fault("'denominator_known_when' needs a denominator");
            }
            List<String> breakdowns = breakdowns(fields, cohort);
            return new Indicator.FromExtract(
                    cohortId,
                    numerator,
                    denominator,
                    periods(fields, cohort.map(Cohort::periods).orElse(List.of(PeriodType.values()))),
                    breakdowns,
                    breakdownsByMonth(fields, breakdowns));
        }
    }

    private static List<String> breakdownsByMonth(YamlFields fields, List<String> breakdowns) {
        List<String> names = fields.texts("breakdowns_by_month");
        names.stream()
                .filter(name -> !breakdowns.contains(name))
                .forEach(name -> fields.fault(
                        "breakdowns_by_month",
                        "'breakdowns_by_month' must be among 'breakdowns', found '" + name + "'"));
        return names;
    }

    private static Indicator.FromLocal local(YamlFields fields) {
        try (fields) {
            YearEnd yearEnd = fields.optionalChoice("year_end", YearEnd.class).orElse(YearEnd.MARCH_31);
            return new Indicator.FromLocal(
                    fields.text("kept_by"),
                    yearEnd,
                    periods(
                            fields,
                            yearEnd == YearEnd.MARCH_31 ? List.of(PeriodType.values()) : List.of(PeriodType.YEAR)),
                    fields.textLists("breakdowns"));
        }
    }

    private static List<PeriodType> periods(YamlFields fields, List<PeriodType> possible) {
        List<PeriodType> periods = new ArrayList<>();
        for (String name : fields.texts("periods")) {
            possible.stream()
                    .filter(period -> period.code().equals(name))
                    .findFirst()
                    .ifPresentOrElse(
                            periods::add,
                            () -> fields.fault("no period '" + name + "' here; there are "
                                    + possible.stream().map(PeriodType::code).toList()));
        }
        return periods.isEmpty() ? possible : List.copyOf(periods);
    }

    private static List<String> breakdowns(YamlFields fields, Optional<Cohort> cohort) {
        List<String> names = fields.texts("breakdowns");
        cohort.ifPresent(known -> names.stream()
                .filter(name -> !known.breakdowns().containsKey(name))
                .forEach(name -> fields.fault("no breakdown '" + name + "' in this cohort; there are "
                        + String.join(", ", known.breakdowns().keySet()))));
        return names;
    }

    private static double tolerance(YamlFields fields, Unit unit) {
        Optional<String> text = fields.optionalText("tolerance");
        if (text.filter(number -> !number.matches("\\d+(\\.\\d+)?")).isPresent()) {
            fields.fault("'tolerance' must be a number, found '" + text.get() + "'");
            return 0;
        }
        return text.map(Double::parseDouble).orElse(unit.usualTolerance());
    }

    private Optional<PublishedMapping> published(YamlFields fields) {
        try (fields) {
            String id = fields.text("dataset");
            Optional<Dataset> dataset = datasets.find(id);
            if (dataset.isEmpty()) {
                fields.fault("no dataset '" + id + "'; there are "
                        + datasets.all().stream().map(Dataset::id).collect(Collectors.joining(", ")));
            }
            Map<String, String> rows = fields.textMap("rows");
            String value = fields.text("value");
            Optional<String> numerator = fields.optionalText("numerator");
            Optional<String> denominator = fields.optionalText("denominator");
            Map<String, String> denominatorRows = fields.textMap("denominator_rows");
            Map<String, Map<String, String>> breakdowns = fields.childMap("breakdowns");
            int firstYear = fields.optionalInteger("first_year").orElse(0);
            Optional<YearEnd> yearEnd = fields.optionalChoice("year_end", YearEnd.class);
            Optional<PublishedMapping> mapping = dataset.map(known -> new PublishedMapping(
                    known, rows, value, numerator, denominator, denominatorRows, breakdowns, firstYear, yearEnd));
            mapping.ifPresent(known -> check(known, fields));
            return mapping;
        }
    }

    private static void check(PublishedMapping mapping, YamlFields fields) {
        List<String> figures = mapping.dataset().figures();
        Stream.of(Optional.of(mapping.value()), mapping.numerator(), mapping.denominator())
                .flatMap(Optional::stream)
                .filter(column -> !figures.contains(column))
                .forEach(column -> fields.fault("no figure '" + column + "' in this dataset; there are " + figures));
        List<String> filters = mapping.dataset().filters();
        Stream.concat(Stream.of(mapping.rows(), mapping.denominatorRows()), mapping.breakdowns().values().stream())
                .flatMap(labels -> labels.keySet().stream())
                .filter(filter -> !filters.contains(filter))
                .forEach(filter -> fields.fault("no filter '" + filter + "' in this dataset; there are " + filters));
        mapping.breakdowns().keySet().stream()
                .filter(breakdown -> mapping.grouping(breakdown).isEmpty())
                .forEach(breakdown -> fields.fault("breakdown '" + breakdown + "' must leave out one filter of "
                        + filters + ": its labels are the groups"));
    }

    private static String fileName(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.substring(0, Math.max(0, name.lastIndexOf('.'))).toLowerCase(Locale.ROOT);
    }

    private static String folder(String path) {
        String[] parts = path.split("/");
        return parts.length < 2 ? "" : parts[parts.length - 2];
    }
}
