package hearth.warehouse.dashboard;

import hearth.warehouse.file.Spelling;
import hearth.warehouse.file.YamlFields;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the panels of a dashboard. */
final class PanelReader {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final int MOST_SMALL = 3;
    private static final int MOST_DECIMALS = 2;
    private static final int MOST_WORDS = 400;
    private static final Map<String, Pattern> NOT_IN_NOTES = Map.of(
            "HTML", Pattern.compile("</?[a-zA-Z][^>]*>"),
            "images", Pattern.compile("!\\["),
            "code", Pattern.compile("`"),
            "tables", Pattern.compile("(?m)^\\|"));
    private static final Set<PanelKind> WITH_FOCUS = Set.of(PanelKind.TREND, PanelKind.RANKED, PanelKind.FUNNEL);

    private final String dashboard;
    private final Map<String, String> files;
    private final Catalogue catalogue;
    private final List<Parameter> parameters;
    private final List<String> faults;

    PanelReader(
            String dashboard,
            Map<String, String> files,
            Catalogue catalogue,
            List<Parameter> parameters,
            List<String> faults) {
        this.dashboard = dashboard;
        this.files = Map.copyOf(files);
        this.catalogue = catalogue;
        this.parameters = List.copyOf(parameters);
        this.faults = faults;
    }

    Panel read(YamlFields fields) {
        try (fields) {
            String id = fields.text("id");
            if (!id.isEmpty() && !ID.matcher(id).matches()) {
                fields.fault("id", "'id' must be small letters, digits and hyphens, found '" + id + "'");
            }
            PanelKind kind = fields.choice("kind", PanelKind.class);
            Optional<Indicator> measure = measure(fields);
            return new Panel(
                    id,
                    kind,
                    new TitleReader(kind, measure).read(fields),
                    kind == PanelKind.NOTE ? note(fields) : query(id, kind, measure, fields),
                    fields.optionalText("subtitle"),
                    measure,
                    number(measure, fields),
                    fields.textMap("headings"),
                    options(kind, fields),
                    fields.optionalChoice("width", Panel.Width.class).orElse(usual(kind)),
                    fields.optionalText("empty"),
                    fields.optionalText("caution"));
        }
    }

    private static Panel.Width usual(PanelKind kind) {
        return switch (kind) {
            case HEADLINE, TREND, RANKED, DOTS, MIX, TABLE, NOTE -> Panel.Width.HALF;
            case FLOW, FUNNEL, MULTIPLES, HEAT -> Panel.Width.FULL;
        };
    }

    private Panel.Options options(PanelKind kind, YamlFields fields) {
        return new Panel.Options(
                columns(kind, fields),
                mostRows(kind, fields),
                fields.optionalChoice("page", PageBreak.class).isPresent(),
                WITH_FOCUS.contains(kind) ? focus(fields) : Optional.empty(),
                switch (kind) {
                    case TREND -> isYes(fields, "interval", false);
                    case RANKED, DOTS -> isYes(fields, "interval", true);
                    default -> false;
                },
                kind == PanelKind.RANKED && isYes(fields, "mean", false),
                kind == PanelKind.DOTS ? compared(fields) : List.of(),
                kind == PanelKind.HEADLINE ? small(fields) : List.of(),
                kind == PanelKind.TREND || kind == PanelKind.MULTIPLES ? lines(kind, fields) : Panel.LineOptions.NONE,
                kind == PanelKind.TABLE ? table(fields) : Panel.TableOptions.NONE,
                kind == PanelKind.MIX && isYes(fields, "whole", false),
                kind == PanelKind.FLOW ? fields.optionalInteger("least").orElse(0) : 0,
                kind == PanelKind.HEAT
                        ? fields.optionalChoice("scale", Panel.HeatScale.class).orElse(Panel.HeatScale.RANK)
                        : Panel.HeatScale.NONE,
                kind == PanelKind.FUNNEL && isYes(fields, "spread", false));
    }

    /** The two series that dots compare; the first and the last where none are named. */
    private static List<String> compared(YamlFields fields) {
        List<String> named = fields.texts("compare");
        if (!named.isEmpty() && named.size() != 2) {
            fields.fault("compare", "'compare' of dots must name two series, found " + named.size());
        }
        return named.size() == 2 ? named : List.of(Panel.Options.FIRST, Panel.Options.LAST);
    }

    /** What the query calls columns that the kind needs. */
    private static Map<String, String> columns(PanelKind kind, YamlFields fields) {
        Map<String, String> columns = fields.textMap("columns");
        columns.keySet().stream()
                .filter(role -> !kind.roles().contains(role))
                .forEach(role -> fields.fault(
                        "columns",
                        "a panel of the kind " + kind.code() + " has no column '" + role + "'"
                                + Spelling.didYouMean(role, kind.roles())));
        return columns;
    }

    private static int mostRows(PanelKind kind, YamlFields fields) {
        int limit = fields.optionalInteger("limit").orElse(kind.mostRows());
        if (limit > kind.mostRows() || limit < Math.min(1, kind.mostRows())) {
            fields.fault(
                    "limit",
                    "'limit' must be 1 to " + kind.mostRows() + " for a panel of the kind " + kind.code() + ", found "
                            + limit);
        }
        return limit;
    }

    private Optional<String> focus(YamlFields fields) {
        Optional<String> focus = fields.optionalText("focus");
        focus.filter(name -> name.startsWith(":")
                        && parameters.stream().noneMatch(parameter -> name.equals(":" + parameter.name())))
                .ifPresent(name -> fields.fault(
                        "focus",
                        "there is no parameter '" + name + "'; 'focus' is a name as the rows have it, or a parameter"));
        return focus;
    }

    private static List<String> small(YamlFields fields) {
        List<String> small = fields.texts("small");
        if (small.size() > MOST_SMALL) {
            fields.fault("small", "'small' must name at most " + MOST_SMALL + " columns, found " + small.size());
        }
        return small;
    }

    private static Panel.LineOptions lines(PanelKind kind, YamlFields fields) {
        boolean isSmall = kind == PanelKind.MULTIPLES;
        return new Panel.LineOptions(
                isSmall ? List.of() : fields.texts("lines"),
                !isSmall && isYes(fields, "aim", false),
                isSmall && fields.names().contains("same_axis")
                        ? Optional.of(fields.yesOrNo("same_axis"))
                        : Optional.empty());
    }

    private static Panel.TableOptions table(YamlFields fields) {
        Panel.TableOptions table = new Panel.TableOptions(
                fields.optionalText("across"),
                fields.optionalChoice("total", Panel.Total.class),
                isYes(fields, "direction", false),
                isYes(fields, "spark", false));
        if (table.hasSpark() && table.across().isEmpty()) {
            fields.fault("spark", "'spark' draws the figures of a row; it needs across: period_end");
        }
        return table;
    }

    private static boolean isYes(YamlFields fields, String key, boolean otherwise) {
        return fields.optionalText(key).isPresent() ? fields.yesOrNo(key) : otherwise;
    }

    /** Where a panel begins on paper. */
    private enum PageBreak {
        NEW
    }

    /** How numbers are written that no indicator describes. */
    private static Optional<Panel.NumberFormat> number(Optional<Indicator> measure, YamlFields fields) {
        Optional<Panel.PlainUnit> unit = fields.optionalChoice("unit", Panel.PlainUnit.class);
        Optional<Integer> decimals = fields.optionalInteger("decimals");
        if (measure.isPresent() && (unit.isPresent() || decimals.isPresent())) {
            fields.fault(
                    unit.isPresent() ? "unit" : "decimals",
                    "a panel with a measure has its unit and decimals; leave 'unit' and 'decimals' out");
        } else if (unit.isEmpty() && decimals.isPresent()) {
            fields.fault("decimals", "'decimals' needs a 'unit'");
        }
        if (decimals.filter(number -> number < 0 || number > MOST_DECIMALS).isPresent()) {
            fields.fault("decimals", "'decimals' must be 0 to " + MOST_DECIMALS + ", found " + decimals.get());
        }
        return unit.map(known -> new Panel.NumberFormat(known, decimals.orElse(0)));
    }

    /** What the panel measures: the indicator that it is made of, or the one that it names as its measure. */
    private Optional<Indicator> measure(YamlFields fields) {
        Optional<Indicator> shown = indicator("indicator", fields);
        Optional<Indicator> measured = indicator("measure", fields);
        if (shown.isPresent() && measured.isPresent()) {
            fields.fault("measure", "a panel with 'indicator' has that as its measure; leave 'measure' out");
        }
        return shown.or(() -> measured);
    }

    private Optional<Indicator> indicator(String key, YamlFields fields) {
        Optional<String> id = fields.optionalText(key);
        Optional<Indicator> indicator = id.flatMap(catalogue::indicator);
        if (id.isPresent() && indicator.isEmpty()) {
            fields.fault(
                    key,
                    ParameterReader.noIndicator(
                            id.get(),
                            catalogue.indicators().stream().map(Indicator::id).toList()));
        }
        return indicator;
    }

    private Panel.Content note(YamlFields fields) {
        String markdown = file(fields, "text", ".md");
        long words = markdown.split("\\s+").length;
        if (words > MOST_WORDS) {
            fields.fault("text", "a note must have at most " + MOST_WORDS + " words, found " + words);
        }
        NOT_IN_NOTES.forEach((what, pattern) -> {
            if (pattern.matcher(markdown).find()) {
                fields.fault(
                        "text",
                        "a note must have no " + what + "; it has paragraphs, headings, lists, bold text and links");
            }
        });
        TitleReader.verdict(Panel.Note.FIGURE.matcher(markdown).replaceAll(""))
                .ifPresent(word -> fields.fault(
                        "text",
                        "a note must not say '" + word + "', as no test stands behind it; leave that to a title"));
        return new Panel.Note(markdown, fields.date("date"));
    }

    private Panel.Content query(String id, PanelKind kind, Optional<Indicator> measure, YamlFields fields) {
        boolean isOfIndicator = fields.optionalText("indicator").isPresent();
        Panel.Query query = isOfIndicator
                ? new Panel.Query(
                        dashboard + "/" + DashboardReader.FILE + ", panel " + id,
                        NamedSql.parse(measure.map(indicator -> new IndicatorQueryReader(parameters)
                                        .read(fields, kind, indicator)
                                        .sql())
                                .orElse("")))
                : ofFile(fields);
        query.sql().names().stream()
                .filter(name -> parameters.stream()
                        .noneMatch(parameter -> parameter.name().equals(name)))
                .forEach(name -> fields.fault(
                        isOfIndicator ? "indicator" : "query",
                        "the query uses :" + name
                                + ", which is not a parameter of the dashboard; there are: "
                                + String.join(
                                        ", ",
                                        parameters.stream()
                                                .map(Parameter::name)
                                                .sorted()
                                                .toList())));
        return query;
    }

    private Panel.Query ofFile(YamlFields fields) {
        NamedSql sql = NamedSql.parse(file(fields, "query", ".sql"));
        String path = dashboard + "/" + fields.optionalText("query").orElse("");
        faults.addAll(QueryHabits.faults(path, sql));
        faults.addAll(new NamedIndicators(sql.text(), catalogue).faults(path));
        return new Panel.Query(path, sql);
    }

    /** The text of a file that a key names. */
    private String file(YamlFields fields, String key, String ending) {
        String name = fields.text(key);
        if (!name.isEmpty() && !name.endsWith(ending)) {
            fields.fault(key, "'" + key + "' must be a file that ends in " + ending + ", found '" + name + "'");
        } else if (!name.isEmpty() && !files.containsKey(name)) {
            fields.fault(key, "there is no file '" + name + "' in the folder");
        }
        return files.getOrDefault(name, "");
    }
}
