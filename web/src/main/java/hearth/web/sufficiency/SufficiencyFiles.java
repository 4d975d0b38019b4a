package hearth.web.sufficiency;

import hearth.warehouse.file.Durable;
import hearth.warehouse.file.TextFiles;
import hearth.warehouse.file.UserError;
import hearth.warehouse.file.WrittenCsv;
import hearth.warehouse.sufficiency.HomeInput;
import hearth.warehouse.sufficiency.HomeInputs;
import hearth.warehouse.sufficiency.ScenarioPlan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What councils keep themselves, in a folder with one for each council: {@code homes.csv} with places and prices, and
 * saved scenarios as {@code *.yaml}.
 *
 * @param folder empty where none is set
 */
public record SufficiencyFiles(Optional<Path> folder) {
    /** Nothing of anybody. */
    public static final SufficiencyFiles NONE = new SufficiencyFiles(Optional.empty());

    static final String HOMES = "homes.csv";

    private static final String SCENARIO = ".yaml";
    private static final int MOST_SAVED = 100;
    private static final int LONGEST_WORDS = 40;

    /** What a council says of its homes, with what is wrong with it; defaults where it says nothing. */
    record Homes(HomeInputs inputs, List<String> faults) {}

    /** Scenarios that were saved, and what is wrong with others. */
    record Saved(List<ScenarioPlan> plans, List<String> faults) {}

    Homes homes(String laCode) {
        Optional<Path> file = of(laCode).map(own -> own.resolve(HOMES)).filter(Files::isRegularFile);
        if (file.isEmpty()) {
            return new Homes(HomeInputs.none(), List.of());
        }
        try {
            WrittenCsv<HomeInput> read = HomeInputs.read(laCode + "/" + HOMES, Files.readAllBytes(file.get()));
            return new Homes(HomeInputs.of(read.all()), read.faults());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file.get(), e);
        }
    }

    Saved saved(String laCode) {
        Map<String, String> texts = of(laCode)
                .filter(Files::isDirectory)
                .map(own -> TextFiles.in(own, SCENARIO))
                .orElse(Map.of());
        List<ScenarioPlan> plans = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        texts.forEach((path, yaml) -> {
            List<String> wrong = new ArrayList<>();
            String name = laCode + "/" + path.substring(path.lastIndexOf('/') + 1);
            ScenarioPlan plan = ScenarioPlan.read(name, yaml, wrong);
            if (wrong.isEmpty() && !plan.council().equals(laCode)) {
                wrong.add(name + ": council is " + plan.council() + ", expected " + laCode);
            }
            if (wrong.isEmpty()) {
                plans.add(plan);
            }
            faults.addAll(wrong);
        });
        return new Saved(plans, faults);
    }

    /** Whether scenarios can be saved. */
    boolean keeps() {
        return folder.isPresent();
    }

    /**
     * Keeps a scenario in its council's folder, whole or not at all. The file is named for what it is called and what it
     * says: the same once more changes nothing.
     */
    void save(ScenarioPlan plan) {
        Path own = of(plan.council()).orElseThrow();
        Path file = own.resolve(fileName(plan));
        try {
            Files.createDirectories(own);
            if (TextFiles.in(own, SCENARIO).size() >= MOST_SAVED && !Files.exists(file)) {
                throw new UserError(
                        "there are " + MOST_SAVED + " saved scenarios already",
                        plan.council(),
                        "",
                        "delete some of them");
            }
            Path written = Files.createTempFile(own, "scenario", ".tmp");
            Files.writeString(written, plan.yaml());
            Durable.sync(written);
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
            Durable.sync(own);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /** Of small letters, digits and hyphens alone, whatever the scenario is called. */
    private static String fileName(ScenarioPlan plan) {
        String words = plan.name()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return words.substring(0, Math.min(LONGEST_WORDS, words.length())) + "-" + plan.id() + SCENARIO;
    }

    private Optional<Path> of(String laCode) {
        return folder.map(all -> all.resolve(laCode));
    }
}
