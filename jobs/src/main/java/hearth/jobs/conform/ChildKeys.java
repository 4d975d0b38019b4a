package hearth.jobs.conform;

import hearth.warehouse.file.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The secret keys of the authorities, one file each in a folder outside the warehouse. */
public final class ChildKeys {
    private static final int KEY_BYTES = 32;
    private static final Pattern KEY = Pattern.compile("[0-9a-fA-F]{" + 2 * KEY_BYTES + "}");

    private final Path folder;

    public ChildKeys(Path folder) {
        this.folder = folder;
    }

    /**
     * The keys of some authorities. An authority that is new to the warehouse gets a key; one whose key is lost is
     * rejected, since its children would be taken for others.
     *
     * @param known the authorities that the warehouse already holds
     */
    public Map<String, AuthorityKey> of(Collection<String> laCodes, Collection<String> known) throws IOException {
        Map<String, AuthorityKey> keys = new TreeMap<>();
        for (String laCode : laCodes) {
            Path file = folder.resolve(laCode + ".key");
            if (Files.notExists(file)) {
                if (known.contains(laCode)) {
                    throw new UserError(
                            "the key of authority " + laCode + " is missing",
                            file.toString(),
                            "",
                            "restore it from your backup, or name its folder with --keys");
                }
                create(file);
            }
            keys.put(laCode, read(file));
        }
        return keys;
    }

    private static AuthorityKey read(Path file) throws IOException {
        String key = Files.readString(file).strip();
        if (!KEY.matcher(key).matches()) {
            throw new UserError(
                    "does not contain a key",
                    file.toString(),
                    2 * KEY_BYTES + " hexadecimal digits",
                    "restore it from your backup");
        }
        return new AuthorityKey(key);
    }

    private void create(Path file) throws IOException {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        Files.createDirectories(folder);
        // Only its owner can read a temporary file, and moving it makes the key appear complete.
        Path draft = Files.createTempFile(folder, file.getFileName().toString(), ".draft");
        Files.writeString(draft, HexFormat.of().formatHex(key) + "\n");
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
