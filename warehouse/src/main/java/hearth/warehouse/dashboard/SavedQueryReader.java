package hearth.warehouse.dashboard;

import hearth.warehouse.file.YamlFields;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads a saved query from its file: a header in YAML, each line of it a comment of SQL, then one SELECT. What is wrong is
 * added to the faults, and reading goes on.
 */
final class SavedQueryReader {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{2,59}");
    private static final String COMMENT = "--";
    private final String id;
    private final String text;
    private final Catalogue catalogue;
    private final List<String> faults;

    /** @param text of the file */
    SavedQueryReader(String id, String text, Catalogue catalogue, List<String> faults) {
        this.id = id;
        this.text = text;
        this.catalogue = catalogue;
        this.faults = faults;
    }

    SavedQuery read() {
        String file = id + SavedQueries.ENDING;
        List<String> header =
                text.lines().takeWhile(line -> line.startsWith(COMMENT)).toList();
        try (YamlFields fields = YamlFields.parse(file, yaml(header), faults)) {
            if (!ID.matcher(id).matches()) {
                fields.fault("the file's name must be 3 to 60 small letters, digits and hyphens, found '" + id + "'");
            }
            // All of the file, so that what the database says of a line holds for it.
            NamedSql sql = NamedSql.parse(text);
            faults.addAll(QueryHabits.faults(file, sql));
            NamedIndicators named = new NamedIndicators(text, catalogue);
            faults.addAll(named.faults(file));
            String select = text.lines().skip(header.size()).collect(Collectors.joining("\n"));
            SavedQuery query = new SavedQuery(
                    fields.choice("group", SavedQuery.Group.class),
                    fields.text("returns"),
                    fields.text("asked_by"),
                    fields.optionalText("missing"),
                    select,
                    named.known(),
                    board(fields, new Panel.Query(file, sql)));
            check(fields, query, sql);
            return query;
        }
    }

    /** The header without the signs that make it a comment; each line stays where it is. */
    private static String yaml(List<String> header) {
        return header.stream().map(line -> line.replaceFirst("^-- ?", "")).collect(Collectors.joining("\n"));
    }

    private Dashboard board(YamlFields fields, Panel.Query query) {
        String title = fields.text("title");
        return new Dashboard(
                id,
                title,
                title,
                "",
                Dashboard.Reader.ANALYST,
                List.of(),
                new ParameterReader(catalogue).read(fields),
                List.of(answer(fields, title, query)),
                "");
    }

    private Panel answer(YamlFields fields, String title, Panel.Query query) {
        return new Panel(
                "answer",
                PanelKind.TABLE,
                new Title.Plain(title),
                query,
                Optional.empty(),
                measure(fields),
                Optional.empty(),
                fields.textMap("headings"),
                Panel.Options.of(
                        PanelKind.TABLE,
                        new Panel.TableOptions(fields.optionalText("across"), Optional.empty(), false, false)),
                Panel.Width.FULL,
                Optional.of(fields.text("empty")),
                fields.optionalText("caution"));
    }

    private Optional<Indicator> measure(YamlFields fields) {
        Optional<String> name = fields.optionalText("measure");
        Optional<Indicator> indicator = name.flatMap(catalogue::indicator);
        if (name.isPresent() && indicator.isEmpty()) {
            fields.fault(
                    "measure",
                    ParameterReader.noIndicator(
                            name.get(),
                            catalogue.indicators().stream().map(Indicator::id).toList()));
        }
        return indicator;
    }

    private static void check(YamlFields fields, SavedQuery query, NamedSql sql) {
        if (!query.title().isEmpty() && !query.title().endsWith("?")) {
            fields.fault("title", "'title' must be a question and end in a question mark");
        }
        if (query.select().isBlank()) {
            fields.fault("there must be a SELECT below the header");
        }
        List<String> declared =
                query.board().parameters().stream().map(Parameter::name).toList();
        sql.names().stream()
                .filter(name -> !declared.contains(name))
                .forEach(name ->
                        fields.fault("parameters", "the query uses :" + name + ", which is not one of its parameters"));
        declared.stream()
                .filter(name -> !sql.names().contains(name))
                .forEach(name -> fields.fault("parameters", "the query does not use the parameter '" + name + "'"));
    }
}
