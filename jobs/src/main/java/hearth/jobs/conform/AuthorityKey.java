package hearth.jobs.conform;

import java.io.Serializable;
import java.util.HexFormat;

/**
 * The secret that an authority's pseudonyms are made with. It goes to the task that needs it, and into no log.
 *
 * @param hex its bytes, two hexadecimal digits each
 */
public record AuthorityKey(String hex) implements Serializable {
    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    /** What tells this key from another and says nothing of it: the keyed hash of a constant, which is no child's id. */
    public String fingerprint(String laCode) {
        return new ChildKey(laCode, this).fingerprint();
    }

    @Override
    public String toString() {
        return "AuthorityKey[hidden]";
    }
}
