package hearth.warehouse.provider;

import hearth.warehouse.file.UserError;
import hearth.warehouse.ssda903.CodeSet;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The providers on Ofsted's list, by URN. */
public final class ProviderDirectory implements Serializable {
    private final TreeMap<String, Provider> providers;

    private ProviderDirectory(Map<String, Provider> providers) {
        this.providers = new TreeMap<>(providers);
    }

    /** An empty directory, for when there is no list. */
    public static ProviderDirectory empty() {
        return new ProviderDirectory(Map.of());
    }

    /**
     * Reads a list.
     *
     * @param sheets every sheet of the workbook, or the one table of a CSV file
     * @throws UserError when no sheet lists providers
     */
    public static ProviderDirectory of(List<ProviderSheet> sheets) {
        Map<String, Provider> providers = new TreeMap<>();
        sheets.stream()
                .flatMap(sheet -> sheet.providers().stream())
                .forEach(provider -> providers.merge(provider.urn(), provider, Provider::and));
        if (providers.isEmpty()) {
            throw new UserError(
                    "not a list of providers: found "
                            + sheets.stream().map(ProviderSheet::describe).toList(),
                    "",
                    "a sheet with the columns URN and Placement code or Placement provider code, as in Ofsted's list,"
                            + " and rows below them",
                    "");
        }
        return new ProviderDirectory(providers);
    }

    /** The provider with that URN, in any spelling; empty when it is not listed. */
    public Optional<Provider> find(String urn) {
        return Optional.ofNullable(providers.get(CodeSet.normalised(urn)));
    }

    /** Whether there is no list. */
    public boolean isEmpty() {
        return providers.isEmpty();
    }

    /** Every provider, by number. */
    public Collection<Provider> providers() {
        return List.copyOf(providers.values());
    }
}
