package hearth.jobs.conform;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Turns an authority's ids of children and social workers into pseudonyms; only the authority's key leads back. */
final class ChildKey {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int PSEUDONYM_BYTES = 16;

    private final String laCode;
    private final Mac mac;

    ChildKey(String laCode, AuthorityKey key) {
        this.laCode = laCode;
        try {
            this.mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.bytes(), ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    /** The first 128 bits of the keyed hash of authority and id, in hexadecimal. */
    String pseudonym(String childId) {
        return hash("903|" + laCode + "|" + childId);
    }

    /** The same for a social worker; a worker and a child with the same id have different pseudonyms. */
    String workerPseudonym(String workerId) {
        return hash("903-worker|" + laCode + "|" + workerId);
    }

    String fingerprint() {
        return hash("hearth-key-fingerprint|" + laCode);
    }

    private String hash(String text) {
        byte[] hash = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, PSEUDONYM_BYTES);
    }
}
