package hearth.jobs.lake;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** The table of whose data are made up: what is loaded as real of an authority makes it real for good. */
public final class OriginTable {
    private static final String NAME = "ops_origin";

    private OriginTable() {}

    /** Notes the origin of what is loaded of some authorities. */
    public static void add(Lake lake, Collection<String> laCodes, Origin origin) {
        Map<String, Boolean> known = new TreeMap<>();
        lake.read(NAME).forEach(row -> known.put(row.text("la_code"), row.isTrue("is_made_up")));
        Map<String, Boolean> all = new TreeMap<>(known);
        laCodes.forEach(laCode -> all.merge(laCode, origin == Origin.MADE_UP, Boolean::logicalAnd));
        if (!all.equals(known)) {
            lake.overwrite(
                    NAME, taker -> all.forEach((laCode, isMadeUp) -> taker.accept(new Object[] {laCode, isMadeUp})));
        }
    }
}
