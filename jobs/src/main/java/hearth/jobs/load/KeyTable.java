package hearth.jobs.load;

import hearth.jobs.conform.AuthorityKey;
import hearth.jobs.lake.Lake;
import java.util.Map;
import java.util.TreeMap;

/** The table of the fingerprints of authorities' keys: a wrong key would make other pseudonyms of the same children. */
final class KeyTable {
    private static final String NAME = "ops_key";

    private KeyTable() {}

    /** The fingerprints that the warehouse holds, by authority. */
    static Map<String, String> fingerprints(Lake lake) {
        Map<String, String> fingerprints = new TreeMap<>();
        lake.read(NAME).forEach(row -> fingerprints.put(row.text("la_code"), row.text("key_fingerprint")));
        return fingerprints;
    }

    /** Adds those of keys that it does not hold. */
    static void add(Lake lake, Map<String, AuthorityKey> keys) {
        Map<String, String> known = fingerprints(lake);
        Map<String, String> all = new TreeMap<>(known);
        keys.forEach((laCode, key) -> all.putIfAbsent(laCode, key.fingerprint(laCode)));
        if (!all.equals(known)) {
            lake.overwrite(
                    NAME,
                    taker -> all.forEach((laCode, fingerprint) -> taker.accept(new Object[] {laCode, fingerprint})));
        }
    }
}
