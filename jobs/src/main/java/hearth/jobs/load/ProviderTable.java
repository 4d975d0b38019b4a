package hearth.jobs.load;

import hearth.jobs.lake.Lake;
import hearth.jobs.lake.Schemas;
import hearth.warehouse.area.Postcode;
import hearth.warehouse.provider.Provider;
import hearth.warehouse.provider.ProviderDirectory;
import hearth.warehouse.table.Table;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** The table of providers: Ofsted's list without what names a home. */
final class ProviderTable {
    static final String NAME = "dim_provider";

    private ProviderTable() {}

    /** Replaces the whole table. */
    static void write(Lake lake, ProviderDirectory providers) {
        lake.overwrite(
                NAME,
                lake.spark()
                        .createDataFrame(
                                providers.providers().stream()
                                        .map(ProviderTable::row)
                                        .toList(),
                                Schemas.of(Table.named(NAME))));
    }

    private static Row row(Provider provider) {
        return RowFactory.create(
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
                provider.closedOn());
    }

    private static @Nullable String listed(Collection<String> values) {
        return given(values.stream().sorted().collect(Collectors.joining(",")));
    }

    private static @Nullable String given(String text) {
        return Optional.of(text).filter(value -> !value.isEmpty()).orElse(null);
    }
}
