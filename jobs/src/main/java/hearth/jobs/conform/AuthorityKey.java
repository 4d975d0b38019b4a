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

    @Override
    public String toString() {
        return "AuthorityKey[hidden]";
    }
}
