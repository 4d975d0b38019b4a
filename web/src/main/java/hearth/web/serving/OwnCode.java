package hearth.web.serving;

import hearth.warehouse.indicator.Catalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.stream.Stream;

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
                        digest.update(Files.readAllBytes(file));
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

    /** The jar, or the folder, that a class comes from. */
    private static Path place(Class<?> part) throws URISyntaxException {
        return Path.of(part.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
