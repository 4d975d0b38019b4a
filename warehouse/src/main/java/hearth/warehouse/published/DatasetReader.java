package hearth.warehouse.published;

import hearth.warehouse.file.YamlFields;
import hearth.warehouse.published.Dataset.Released;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the file of a dataset, adding what is wrong to a list of errors. */
final class DatasetReader {
    private DatasetReader() {}

    static Dataset read(String path, String yaml, List<String> faults) {
        try (YamlFields fields = YamlFields.parse(path, yaml, faults)) {
            AreaColumns areas =
                    fields.optionalChoice("areas", AreaColumns.class).orElse(AreaColumns.EES);
            List<String> filters = fields.texts("filters");
            return new Dataset(
                    path.replaceFirst(".*/", "").replaceFirst("\\.yaml$", ""),
                    fields.text("title"),
                    fields.text("publication"),
                    fields.text("publisher"),
                    fields.text("rounding"),
                    fields.choice("year_end", YearEnd.class),
                    new Released(
                            fields.choice("released", Month.class).getValue(),
                            fields.optionalInteger("released_years_later").orElse(0)),
                    filters,
                    fields.texts("figures"),
                    fields.textMap("holds"),
                    only(fields, filters),
                    fields.textMap("symbols"),
                    fields.textMap("labels"),
                    layouts(fields, areas),
                    fields.child("dictionary").map(DatasetReader::dictionary));
        }
    }

    private static Map<String, Set<String>> only(YamlFields fields, List<String> filters) {
        Map<String, Set<String>> only = new HashMap<>();
        fields.child("only").ifPresent(child -> {
            try (child) {
                filters.forEach(filter -> {
                    List<String> labels = child.texts(filter);
                    if (!labels.isEmpty()) {
                        only.put(filter, Set.copyOf(labels));
                    }
                });
            }
        });
        return only;
    }

    private static List<Layout> layouts(YamlFields fields, AreaColumns areas) {
        List<YamlFields> layouts = fields.children("layouts");
        return layouts.isEmpty()
                ? List.of(new Layout(areas, Map.of(), List.of()))
                : layouts.stream().map(layout -> layout(layout, areas)).toList();
    }

    private static Layout layout(YamlFields fields, AreaColumns areas) {
        try (fields) {
            return new Layout(
                    fields.optionalChoice("areas", AreaColumns.class).orElse(areas),
                    fields.textMap("columns"),
                    fields.texts("unused"));
        }
    }

    private static Dictionary dictionary(YamlFields fields) {
        try (fields) {
            return new Dictionary(
                    fields.textMap("columns"),
                    fields.texts("unused"),
                    fields.textMap("polarities"),
                    fields.text("no_quartiles"));
        }
    }
}
