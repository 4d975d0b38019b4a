package hearth.warehouse.dashboard;

import hearth.warehouse.file.YamlFields;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the panels of a dashboard. */
final class PanelReader {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");

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

    private static Panel.Options options(PanelKind kind, YamlFields fields) {
        boolean isTable = kind == PanelKind.TABLE;
        return new Panel.Options(
                fields.textMap("columns"),
                kind == PanelKind.TREND ? fields.texts("lines") : List.of(),
                isTable ? fields.optionalText("across") : Optional.empty(),
                isTable ? fields.optionalChoice("total", Panel.Total.class) : Optional.empty(),
                isTable && isYes(fields, "direction"),
                kind == PanelKind.MIX && isYes(fields, "whole"),
                kind == PanelKind.FLOW ? fields.optionalInteger("least").orElse(0) : 0,
                kind == PanelKind.MULTIPLES && fields.names().contains("same_axis")
                        ? Optional.of(fields.yesOrNo("same_axis"))
                        : Optional.empty(),
                fields.optionalChoice("page", PageBreak.class).isPresent());
    }

    private static boolean isYes(YamlFields fields, String key) {
        return fields.optionalText(key).isPresent() && fields.yesOrNo(key);
    }

    /** Where a panel begins on paper. */
    private enum PageBreak {
        NEW
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
        return new Panel.Note(file(fields, "text", ".md"), fields.date("date"));
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
