package hearth.warehouse.dashboard;

import hearth.warehouse.file.Spelling;
import hearth.warehouse.file.YamlFields;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the panels of a dashboard. */
final class PanelReader {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    /** Words that only a test can justify. */
    private static final Pattern VERDICT = Pattern.compile(
            "(?i)\\b(improv\\w*|worse\\w*|better|best|worst|significant\\w*|rose|fell|risen|fallen)\\b");

    private final String dashboard;
    private final Map<String, String> files;
    private final Catalogue catalogue;
    private final Set<String> parameters;
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
        this.parameters = parameters.stream().map(Parameter::name).collect(Collectors.toSet());
        this.faults = faults;
    }

    Panel read(YamlFields fields) {
        try (fields) {
            String id = fields.text("id");
            if (!id.isEmpty() && !ID.matcher(id).matches()) {
                fields.fault("id", "'id' must be small letters, digits and hyphens, found '" + id + "'");
            }
            PanelKind kind = fields.choice("kind", PanelKind.class);
            return new Panel(
                    id,
                    kind,
                    title(fields),
                    kind == PanelKind.NOTE ? note(fields) : query(fields),
                    fields.optionalText("subtitle"),
                    measure(fields),
                    kind == PanelKind.TREND ? fields.texts("lines") : List.of(),
                    fields.textMap("headings"),
                    fields.optionalChoice("width", Panel.Width.class).orElse(usual(kind)),
                    fields.optionalText("empty"),
                    fields.optionalText("caution"));
        }
    }

    private static Panel.Width usual(PanelKind kind) {
        return switch (kind) {
            case HEADLINE, TREND, RANKED, DOTS, TABLE, NOTE -> Panel.Width.HALF;
            case FUNNEL, MULTIPLES, HEAT -> Panel.Width.FULL;
        };
    }

    private Optional<Indicator> measure(YamlFields fields) {
        Optional<String> id = fields.optionalText("measure");
        Optional<Indicator> indicator = id.flatMap(catalogue::indicator);
        if (id.isPresent() && indicator.isEmpty()) {
            List<String> known =
                    catalogue.indicators().stream().map(Indicator::id).toList();
            fields.fault(
                    "measure",
                    "there is no indicator '" + id.get() + "'; did you mean "
                            + Spelling.nearest(id.get(), known).orElse("") + "?");
        }
        return indicator;
    }

    private Panel.Content note(YamlFields fields) {
        return new Panel.Note(file(fields, "text", ".md"));
    }

    private Panel.Content query(YamlFields fields) {
        NamedSql sql = NamedSql.parse(file(fields, "query", ".sql"));
        sql.names().stream()
                .filter(name -> !parameters.contains(name))
                .forEach(name -> fields.fault(
                        "query",
                        "the query uses :" + name
                                + ", which is not a parameter of the dashboard; there are: "
                                + String.join(", ", parameters.stream().sorted().toList())));
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

    private static Title title(YamlFields fields) {
        Optional<YamlFields> branches = fields.optionalChild("title");
        if (branches.isEmpty()) {
            Title plain = new Title.Plain(fields.text("title"));
            checkPlain(fields, plain);
            return plain;
        }
        try (YamlFields branch = branches.get()) {
            return branch.names().contains("test") ? byTest(branch) : bySign(branch);
        }
    }

    private static Title bySign(YamlFields branch) {
        Title title = new Title.BySign(
                branch.text("sign"), branch.text("positive"), branch.text("negative"), branch.text("zero"));
        checkKeys(branch, List.of("sign", "positive", "negative", "zero"));
        checkPlain(branch, title);
        return title;
    }

    private static Title byTest(YamlFields branch) {
        Title title = new Title.ByTest(
                branch.choice("test", Title.Test.class),
                branch.text("higher"),
                branch.text("lower"),
                branch.text("similar"),
                branch.text("untested"));
        checkKeys(branch, List.of("test", "higher", "lower", "similar", "untested"));
        return title;
    }

    private static void checkKeys(YamlFields branch, List<String> known) {
        List<String> others = new ArrayList<>(branch.names());
        others.removeAll(known);
        others.forEach(key -> branch.fault(key, "unknown key '" + key + "'; known keys: " + String.join(", ", known)));
    }

    private static void checkPlain(YamlFields fields, Title title) {
        if (title.sentences().stream().anyMatch(words -> VERDICT.matcher(words).find())) {
            fields.fault(
                    "title",
                    "a title that says what is better or has changed needs a test:"
                            + " title: {test: change, higher: ..., lower: ..., similar: ..., untested: ...}");
        }
    }
}
