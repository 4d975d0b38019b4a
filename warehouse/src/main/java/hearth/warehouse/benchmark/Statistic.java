package hearth.warehouse.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How the figures of those that an authority is compared with become one. */
public enum Statistic {
    MEAN("mean"),
    MEDIAN("median"),
    /** The figure of all their children together. */
    POOLED("pooled figure"),
    /** One area's own figure, as it is published. */
    PUBLISHED("published figure");

    private final String words;

    Statistic(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** As it is stored and written in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The averages of several authorities, the usual one first. */
    public static List<Statistic> averages() {
        return List.of(MEAN, MEDIAN, POOLED);
    }

    /** The statistic of a stored code. */
    public static Statistic of(String code) {
        return Arrays.stream(values())
                .filter(statistic -> statistic.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no statistic has the code '" + code + "'"));
    }
}
