package hearth.warehouse.star;

import hearth.warehouse.provider.ProviderDirectory;
import hearth.warehouse.provider.UrnStatus;
import org.jspecify.annotations.Nullable;

/** The registered home a child is placed in, where the return names one. */
public record Home(@Nullable String urn, @Nullable String urnStatus) {
    static Home of(ProviderDirectory providers, String urn, String placementType) {
        return new Home(
                Attributes.given(urn),
                UrnStatus.of(urn, placementType, providers)
                        .map(UrnStatus::label)
                        .orElse(null));
    }
}
