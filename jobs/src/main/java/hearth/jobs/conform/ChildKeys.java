package hearth.jobs.conform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** The secret keys of the authorities, one file each in a folder outside the warehouse. */
public final class ChildKeys {
    private static final int KEY_BYTES = 32;

    private final Path folder;

    public ChildKeys(Path folder) {
        this.folder = folder;
    }

    /**
     * The keys of some authorities, in hexadecimal. An authority that is new to the warehouse gets a key; one whose key is lost is
     * refused, since its children would be taken for others.
     *
     * @param known the authorities that the warehouse already holds
     */
    public Map<String, String> of(Collection<String> laCodes, Collection<String> known) throws IOException {
        Map<String, String> keys = new TreeMap<>();
        for (String laCode : laCodes) {
            Path file = folder.resolve(laCode + ".key");
            if (Files.notExists(file)) {
                if (known.contains(laCode)) {
                    throw new IOException("the key of authority " + laCode + " is not at " + file
                            + "; bring it back from your safe copy, or name its folder with --keys");
                }
                create(file);
            }
            keys.put(laCode, Files.readString(file).strip());
        }
        return keys;
    }

    private void create(Path file) throws IOException {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        Files.createDirectories(folder);
        Files.writeString(file, HexFormat.of().formatHex(key) + "\n");
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }
}
