package hearth.jobs;

import hearth.jobs.extract.Landing;
import hearth.jobs.extract.LandingFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;

/** The landing folder of one authority, with files that a test spells out. */
public final class LandingFolder {
    public static final String HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n";
    public static final String EPISODES =
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE," + "HOME_POST,PL_POST,URN\n";

    private final Path root;
    private final String laCode;

    public LandingFolder(Path root, String laCode) {
        this.root = root;
        this.laCode = laCode;
    }

    public LandingFolder file(String path, String content) {
        return file(path, content.getBytes(StandardCharsets.UTF_8));
    }

    public LandingFolder file(String path, byte[] content) {
        Path file = root.resolve(laCode).resolve(path);
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** What lies in the folder now. */
    public List<LandingFile> files() {
        try {
            return Landing.list(root.toString(), new Configuration())
                    .byAuthority()
                    .getOrDefault(laCode, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
