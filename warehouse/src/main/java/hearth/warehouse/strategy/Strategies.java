package hearth.warehouse.strategy;

import hearth.warehouse.file.FileFaults;
import hearth.warehouse.file.Resources;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.WantedCodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The strategies that Hearth knows, one for each council that has a file. */
public final class Strategies {
    private final Map<String, Strategy> byCouncil;

    private Strategies(Map<String, Strategy> byCouncil) {
        this.byCouncil = byCouncil;
    }

    /** The strategies that ship with Hearth, checked against its catalogue. */
    public static Strategies shipped(Catalogue catalogue) {
        Map<String, String> files = new TreeMap<>();
        Resources.under("strategies").forEach(path -> files.put(path, Resources.text(path)));
        return of(files, catalogue);
    }

    /** The strategies of two councils of the synthetic England, which draw everything that a board can show. */
    public static Strategies synthetic(Catalogue catalogue) {
        Map<String, String> files = new TreeMap<>();
        Resources.under("synthetic-strategies").forEach(path -> files.put(path, Resources.text(path)));
        return of(files, catalogue);
    }

    /** Strategies of these files, path to YAML text; throws {@link FileFaults} with every error in every file. */
    public static Strategies of(Map<String, String> files, Catalogue catalogue) {
        List<String> faults = new ArrayList<>();
        WantedCodes wanted = WantedCodes.shipped();
        Map<String, Strategy> byCouncil = new TreeMap<>();
        files.forEach((path, yaml) -> {
            Strategy strategy = new StrategyReader(path, catalogue, wanted, faults).read(yaml);
            byCouncil.put(strategy.council(), strategy);
        });
        if (!faults.isEmpty()) {
            throw new FileFaults(faults);
        }
        return new Strategies(byCouncil);
    }

    /** All strategies, by council. */
    public List<Strategy> all() {
        return List.copyOf(byCouncil.values());
    }

    /** The strategy of the authority with a three-digit DfE code. */
    public Optional<Strategy> ofAuthority(String laCode) {
        return byCouncil.values().stream()
                .filter(strategy -> strategy.laCode().equals(laCode))
                .findFirst();
    }

    public Optional<Strategy> find(String council) {
        return Optional.ofNullable(byCouncil.get(council));
    }
}
