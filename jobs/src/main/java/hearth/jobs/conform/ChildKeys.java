package hearth.jobs.conform;

import hearth.warehouse.file.Durable;
import hearth.warehouse.file.OwnFolder;
import hearth.warehouse.file.UserError;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashMap;
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
     * @param fingerprints those of the keys that its pseudonyms were made with, by authority, as far as it holds them
     */
    public Map<String, AuthorityKey> of(
            Collection<String> laCodes, Collection<String> known, Map<String, String> fingerprints) throws IOException {
        Map<String, AuthorityKey> keys = new TreeMap<>();
        Map<AuthorityKey, String> owners = new HashMap<>();
        // Those that are there first: where one of them is wrong, no new one is made.
        for (String laCode : laCodes) {
            if (known.contains(laCode) || Files.exists(file(laCode))) {
                keys.put(laCode, checked(laCode, fingerprints, owners));
            }
        }
        for (String laCode : laCodes) {
            if (!keys.containsKey(laCode)) {
                create(file(laCode));
                keys.put(laCode, read(file(laCode)));
            }
        }
        return keys;
    }

    private Path file(String laCode) {
        return folder.resolve(laCode + ".key");
    }

    private AuthorityKey checked(String laCode, Map<String, String> fingerprints, Map<AuthorityKey, String> owners)
            throws IOException {
        if (Files.notExists(file(laCode))) {
            throw wrong("the key of authority " + laCode + " is missing", laCode);
        }
        AuthorityKey key = read(file(laCode));
        String other = owners.put(key, laCode);
        if (other != null) {
            throw wrong("is the key of authority " + other + " as well", laCode);
        }
        String expected = fingerprints.getOrDefault(laCode, "");
        if (!expected.isEmpty() && !expected.equals(key.fingerprint(laCode))) {
            throw wrong(
                    "is not the key that the warehouse's pseudonyms of authority " + laCode + " were made with",
                    laCode);
        }
        return key;
    }

    private UserError wrong(String what, String laCode) {
        return new UserError(
                what,
                file(laCode).toString(),
                "",
                "restore it from your backup, or name its folder with --keys; nothing was loaded");
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

    /** Makes a key, unless another process has made one meanwhile: then that one is the key. */
    private void create(Path file) throws IOException {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        OwnFolder.create(folder);
        // Only its owner can read a temporary file, and linking it makes the key appear complete, or not at all.
        Path draft = Files.createTempFile(folder, file.getFileName().toString(), ".draft");
        try {
            Files.writeString(draft, HexFormat.of().formatHex(key) + "\n");
            Durable.sync(draft);
            Files.createLink(file, draft);
            Durable.sync(folder);
        } catch (FileAlreadyExistsException e) {
            return;
        } finally {
            Files.delete(draft);
        }
    }
}
