package hearth.jobs.load;

import hearth.jobs.lake.Lake;
import hearth.warehouse.area.Postcode;
import hearth.warehouse.provider.Provider;
import hearth.warehouse.provider.ProviderDirectory;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The table of providers: Ofsted's list without what names a home. */
final class ProviderTable {
    static final String NAME = "dim_provider";

    private ProviderTable() {}

    /** Replaces the whole table. */
    static void write(Lake lake, ProviderDirectory providers) {
        lake.overwrite(NAME, taker -> providers.providers().forEach(provider -> taker.accept(row(provider))));
    }

    private static @Nullable Object[] row(Provider provider) {
        return new @Nullable Object[] {
            provider.urn(),
            given(provider.provision()),
            given(provider.owner()),
            given(provider.authorityCode()),
            given(provider.authorityName()),
            listed(provider.placementCodes()),
            listed(provider.providerCodes()),
            listed(provider.postcodes().stream()
                    .flatMap(postcode -> Postcode.sector(postcode).stream())
                    .collect(Collectors.toSet())),
            provider.registeredOn(),
            provider.closedOn()
        };
    }

    private static @Nullable String listed(Collection<String> values) {
        return given(values.stream().sorted().collect(Collectors.joining(",")));
    }

    private static @Nullable String given(String text) {
        return Optional.of(text).filter(value -> !value.isEmpty()).orElse(null);
    }
}
