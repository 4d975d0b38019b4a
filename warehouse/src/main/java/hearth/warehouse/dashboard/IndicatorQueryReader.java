package hearth.warehouse.dashboard;

import hearth.warehouse.file.YamlFields;
import hearth.warehouse.indicator.Breakdown;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.Source;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what a panel shows of an indicator, where its authors wrote no query. */
record IndicatorQueryReader(List<Parameter> parameters) {
    private static final String BEST = "best";

    IndicatorQuery read(YamlFields fields, PanelKind kind, Indicator indicator) {
        Optional<String> breakdown = chosen(fields, "breakdown", Parameter.Kind.BREAKDOWN, indicator.breakdowns());
        List<String> sources = Stream.concat(
                        Stream.of(BEST), Stream.of(Source.values()).map(Source::code))
                .toList();
        IndicatorQuery query = new IndicatorQuery(
                kind,
                indicator,
                chosen(fields, "source", Parameter.Kind.SOURCE, sources)
                        .filter(source -> !source.equals("'" + BEST + "'")),
                breakdown.filter(name -> !name.equals("'" + Breakdown.ALL + "'")),
                year(fields, "from"),
                year(fields, "to"),
                fields.optionalChoice("among", IndicatorQuery.Among.class),
                // Of dots it names series.
                kind == PanelKind.DOTS ? List.of() : fields.choices("compare", IndicatorQuery.Compared.class),
                kind == PanelKind.TREND
                        && fields.optionalText("aim").filter("yes"::equals).isPresent(),
                nameOf(Parameter.Kind.NEIGHBOURS),
                nameOf(Parameter.Kind.REGION));
        query.fault().ifPresent(fault -> fields.fault("indicator", fault));
        return query;
    }

    private Optional<String> nameOf(Parameter.Kind kind) {
        return parameters.stream()
                .filter(parameter -> parameter.kind() == kind)
                .map(Parameter::name)
                .findFirst();
    }

    /** A value as SQL has it: a text that is allowed, or a parameter. */
    private Optional<String> chosen(YamlFields fields, String key, Parameter.Kind kind, List<String> allowed) {
        Optional<String> text = fields.optionalText(key);
        if (text.filter(value -> value.startsWith(":")).isPresent()) {
            checkKind(fields, key, text.get(), kind);
            return text;
        }
        text.filter(value -> !allowed.contains(value) && !value.equals(Breakdown.ALL))
                .ifPresent(value -> fields.fault(
                        key,
                        "'" + key + "' must be one of " + String.join(", ", allowed) + " or a parameter, found '"
                                + value + "'"));
        return text.map(value -> "'" + value.replace("'", "") + "'");
    }

    private Optional<String> year(YamlFields fields, String key) {
        Optional<String> text = fields.optionalText(key);
        if (text.filter(value -> value.startsWith(":")).isPresent()) {
            checkKind(fields, key, text.get(), Parameter.Kind.YEAR);
        } else if (text.filter(value -> !value.matches("\\d{4}")).isPresent()) {
            fields.fault(
                    key,
                    "'" + key + "' must be a year such as 2020 or a parameter such as :from, found '" + text.get()
                            + "'");
        }
        return text;
    }

    private void checkKind(YamlFields fields, String key, String reference, Parameter.Kind kind) {
        parameters.stream()
                .filter(parameter -> reference.equals(":" + parameter.name()) && parameter.kind() != kind)
                .forEach(parameter -> fields.fault(
                        key,
                        "'" + key + "' must be a parameter of the kind "
                                + kind.name().toLowerCase(java.util.Locale.ROOT) + ", found " + reference));
    }
}
