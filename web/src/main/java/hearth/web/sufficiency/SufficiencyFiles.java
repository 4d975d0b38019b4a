package hearth.web.sufficiency;

import hearth.warehouse.file.TextFiles;
import hearth.warehouse.file.WrittenCsv;
import hearth.warehouse.sufficiency.HomeInput;
import hearth.warehouse.sufficiency.HomeInputs;
import hearth.warehouse.sufficiency.ScenarioPlan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
                .map(own -> TextFiles.in(own, ".yaml"))
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

    private Optional<Path> of(String laCode) {
        return folder.map(all -> all.resolve(laCode));
    }
}
