package hearth.jobs.load;

import hearth.jobs.conform.ChildKeys;
import hearth.jobs.conform.ReturnGuard;
import hearth.jobs.extract.YearNames;
import hearth.jobs.lake.Origin;
import hearth.warehouse.area.PostcodeDirectory;
import hearth.warehouse.indicator.CatalogueFiles;
import hearth.warehouse.provider.ProviderDirectory;
import java.time.Instant;

/**
 * What a load is asked to do.
 *
 * @param landing the folder with one folder for each authority
 * @param guard what holds back returns that cannot be used
 * @param catalogue the indicators to count
 * @param now the moment that the load is said to happen
 */
public record LoadRequest(
        String landing,
        YearNames yearNames,
        ReturnGuard guard,
        PostcodeDirectory postcodes,
        ProviderDirectory providers,
        ChildKeys keys,
        CatalogueFiles catalogue,
        Scope scope,
        Origin origin,
        Instant now) {

    /** Which authorities a load works on; on all in any case when an earlier version of Hearth made the warehouse. */
    public enum Scope {
        /** Those with files that the warehouse does not hold. */
        WHAT_IS_NEW,
        /** All authorities, also those whose files are no longer there, as after a change of definitions. */
        EVERYTHING
    }
}
