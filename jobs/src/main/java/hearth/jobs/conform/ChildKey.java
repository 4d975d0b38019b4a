package hearth.jobs.conform;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Turns an authority's child ids into pseudonyms that nobody can turn back without the authority's key. */
final class ChildKey {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int PSEUDONYM_BYTES = 16;

    private final String laCode;
    private final Mac mac;

    ChildKey(String laCode, byte[] key) {
        this.laCode = laCode;
        try {
            this.mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    /** The first 128 bits of the keyed hash of authority and id, in hexadecimal. */
    String pseudonym(String childId) {
        byte[] hash = mac.doFinal(("903|" + laCode + "|" + childId).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, PSEUDONYM_BYTES);
    }
}
