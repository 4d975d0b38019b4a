package hearth.web.benchmark;

import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.PeriodType;
import hearth.warehouse.indicator.Unit;
import hearth.web.access.Audience;
import hearth.web.area.Area;
import java.util.List;
import java.util.stream.Stream;

/** The views of one indicator for one area, each with an address of its own. */
public record BenchmarkTabs(List<Link> links) {
    /** A view of an indicator. */
    public enum Kind {
        TREND("Trend", "/benchmark", "benchmark/benchmark.jte"),
        AUTHORITIES("All authorities", "/benchmark/authorities", "authorities/authorities.jte"),
        FUNNEL("Funnel", "/benchmark/funnel", "authorities/funnel.jte"),
        IN_YEAR("In year", "/benchmark/in-year", "inyear/in-year.jte"),
        GROUPS("Groups", "/benchmark/groups", "groups/groups.jte"),
        COMPARE("Compare", "/benchmark/compare", "compare/compare.jte");

        private final String label;
        private final String path;
        private final String template;

        Kind(String label, String path, String template) {
            this.label = label;
            this.path = path;
            this.template = template;
        }

        public String template() {
            return template;
        }

        String path() {
            return path;
        }

        /** Whether it is for own staff of one authority only. */
        boolean isOfOwnStaff() {
            return this == IN_YEAR;
        }
    }

    /** One of the views; whether it is the one that is shown. */
    public record Link(String label, String address, boolean isCurrent) {}

    /** Those that there can be for the area, its readers and the indicator. */
    public static BenchmarkTabs of(Kind current, Area area, Indicator indicator, Audience audience) {
        return new BenchmarkTabs(Stream.of(Kind.values())
                .filter(kind -> isFor(kind, area, indicator, audience))
                .map(kind -> new Link(
                        kind.label,
                        kind.path + "?area=" + area.slug() + "&indicator=" + indicator.id(),
                        kind == current))
                .toList());
    }

    private static boolean isFor(Kind kind, Area area, Indicator indicator, Audience audience) {
        return switch (kind) {
            case COMPARE -> true;
            case TREND -> area.level() != Area.Level.COUNTRY;
            case AUTHORITIES -> area.level() != Area.Level.JOINT;
            case FUNNEL ->
                area.level() != Area.Level.JOINT
                        && (indicator.unit() == Unit.PERCENTAGE || indicator.unit() == Unit.PER_10_000);
            case IN_YEAR ->
                audience.seesCountsOf(area.laCode())
                        && indicator
                                .extract()
                                .filter(from -> from.periods().contains(PeriodType.MONTH))
                                .isPresent();
            case GROUPS -> !indicator.breakdowns().isEmpty();
        };
    }
}
