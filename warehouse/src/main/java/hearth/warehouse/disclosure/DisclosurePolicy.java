package hearth.warehouse.disclosure;

import hearth.warehouse.file.FileFaults;
import hearth.warehouse.file.Resources;
import hearth.warehouse.file.YamlFields;
import hearth.warehouse.indicator.PeriodType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What others see of an authority's counts.
 *
 * @param suppressedUpTo counts from 1 to this are suppressed
 * @param nearest all other counts are rounded to the nearest multiple of this, an odd number
 * @param smallestBase percentages, means and medians of fewer children are suppressed
 * @param possibleValues how many different numbers a suppressed count must still be able to be
 * @param finestPeriod shorter periods are not shown; periods shorter than a year have no breakdowns
 */
public record DisclosurePolicy(
        String name, int suppressedUpTo, int nearest, int smallestBase, int possibleValues, PeriodType finestPeriod) {

    private static final String FILE = "disclosure/policies.yaml";

    private static final Map<String, DisclosurePolicy> SHIPPED = read(Resources.text(FILE));

    /** The policy with that name in the shipped file; empty for any other name. */
    public static Optional<DisclosurePolicy> named(String name) {
        return Optional.ofNullable(SHIPPED.get(name));
    }

    /** The names of the shipped policies, the least strict first. */
    public static List<String> names() {
        return List.copyOf(SHIPPED.keySet());
    }

    static Map<String, DisclosurePolicy> read(String yaml) {
        List<String> faults = new ArrayList<>();
        Map<String, DisclosurePolicy> policies = new LinkedHashMap<>();
        try (YamlFields file = YamlFields.parse(FILE, yaml, faults)) {
            file.child("policies")
                    .ifPresent(all -> all.names()
                            .forEach(name ->
                                    all.child(name).ifPresent(fields -> policies.put(name, policy(name, fields)))));
        }
        if (!faults.isEmpty()) {
            throw new FileFaults(faults);
        }
        return policies;
    }

    private static DisclosurePolicy policy(String name, YamlFields fields) {
        try (fields) {
            return new DisclosurePolicy(
                    name,
                    fields.integer("suppressed_up_to"),
                    fields.integer("nearest"),
                    fields.integer("smallest_base"),
                    fields.integer("possible_values"),
                    fields.choice("finest_period", PeriodType.class));
        }
    }

    /**
     * Whether a count may be shown, rounded. A count that rounds to the same as a suppressed count is suppressed too.
     */
    public boolean isShown(long count) {
        return count == 0 || count >= smallestShown();
    }

    /** The smallest count above zero that is shown: no suppressed count rounds to the same. */
    public long smallestShown() {
        return (long) (suppressedUpTo + reach()) / nearest * nearest + nearest - reach();
    }

    /** A count, which may be below zero, rounded as it is shown. */
    public long rounded(long count) {
        return Math.floorDiv(count + reach(), nearest) * nearest;
    }

    /** How far a rounded number may be from the count. */
    public int reach() {
        return nearest / 2;
    }
}
