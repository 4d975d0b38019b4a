package hearth.web.serving;

import hearth.warehouse.indicator.Catalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** The program that runs: Hearth's classes and resources, without the libraries. */
final class OwnCode {
    private OwnCode() {}

    /** A digest that any change of the program changes. */
    static byte[] digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Class<?> part : List.of(Catalogue.class, OwnCode.class)) {
                try (Stream<Path> files = Files.walk(place(part))) {
                    for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                        digest.update(sum(file));
                    }
                }
            }
            return digest.digest();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read Hearth's own code: " + e.getMessage(), e);
        } catch (NoSuchAlgorithmException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A sum that Java has the processor make, as a digest of all would take a twentieth of a second at every start. */
    private static byte[] sum(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(bytes.length)
                .putLong(sum.getValue())
                .array();
    }

    /** The jar, or the folder, that a class comes from. */
    private static Path place(Class<?> part) throws URISyntaxException {
        return Path.of(part.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
