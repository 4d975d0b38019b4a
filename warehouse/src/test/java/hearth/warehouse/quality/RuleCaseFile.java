package hearth.warehouse.quality;

import hearth.warehouse.file.YamlFields;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The cases of one rule, in {@code quality/cases/<rule>.yaml}; the README there describes the file.
 *
 * @param faults what cannot be read in the file
 */
record RuleCaseFile(
        String name, URI address, String rule, List<RuleCase> flagged, List<RuleCase> notFlagged, List<String> faults) {

    /** The files of all rules, by name. */
    static List<RuleCaseFile> all() {
        try (Stream<Path> paths = Files.list(folder())) {
            return paths.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .map(RuleCaseFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<RuleCase> cases() {
        return Stream.concat(flagged.stream(), notFlagged.stream()).toList();
    }

    private static RuleCaseFile read(Path path) {
        String name = path.getFileName().toString();
        List<String> faults = new ArrayList<>();
        try (YamlFields file = YamlFields.parse(name, Files.readString(path), faults)) {
            String rule = file.text("rule");
            CaseSetting setting = CaseSetting.newest().overriddenBy(file);
            List<RuleCase> flagged = cases(file.children("flagged"), setting);
            List<RuleCase> notFlagged = cases(file.children("not_flagged"), setting);
            return new RuleCaseFile(name, path.toUri(), rule, flagged, notFlagged, faults);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<RuleCase> cases(List<YamlFields> children, CaseSetting setting) {
        return children.stream()
                .map(child -> new RuleCaseReader(child, setting).read())
                .toList();
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(RuleCaseFile.class.getResource("/quality/cases"), "no cases")
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
