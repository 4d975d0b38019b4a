package hearth.web.serving;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A short text that any change of what something is made from changes. Hearth's own code is part of it, since
 * definitions and disclosure control are in it: after an upgrade nothing is used that an older version made.
 */
final class Fingerprint {
    private static final byte[] CODE = OwnCode.digest();

    private Fingerprint() {}

    /** @param parts with a {@code toString} that contains all of them, in the same words every time */
    static String of(Object... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Object part : parts) {
                digest.update(part.toString().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            digest.update(CODE);
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
