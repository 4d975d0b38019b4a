package hearth.jobs.conform;

import hearth.jobs.lake.FileReading;
import hearth.jobs.mart.IndicatorMart;
import hearth.warehouse.area.PostcodeDirectory;
import hearth.warehouse.care.Definitions;
import hearth.warehouse.indicator.CatalogueFiles;
import hearth.warehouse.provider.ProviderDirectory;
import hearth.warehouse.ssda903.ReturnLayout;
import java.io.Serializable;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.util.SerializableConfiguration;
import org.jspecify.annotations.Nullable;

/** What the tasks of a load need besides their authority: sent to each machine once, and made ready there once. */
public final class AuthorityTools implements Serializable {
    private final String root;
    private final SerializableConfiguration configuration;
    private final PostcodeDirectory postcodes;
    private final ProviderDirectory providers;
    private final CatalogueFiles catalogue;
    private transient @Nullable Ready ready;

    /** What is made from files and cannot travel. */
    private record Ready(ReturnLayout layout, Definitions definitions, IndicatorMart mart) {}

    /**
     * @param root the warehouse
     * @param configuration how to reach files, as Hadoop knows it
     * @param catalogue the indicators to count
     */
    public AuthorityTools(
            String root,
            Configuration configuration,
            PostcodeDirectory postcodes,
            ProviderDirectory providers,
            CatalogueFiles catalogue) {
        this.root = root;
        this.configuration = new SerializableConfiguration(configuration);
        this.postcodes = postcodes;
        this.providers = providers;
        this.catalogue = catalogue;
    }

    private synchronized Ready ready() {
        Ready made = ready;
        if (made == null) {
            made = new Ready(ReturnLayout.newest(), Definitions.shipped(), new IndicatorMart(catalogue.read()));
            ready = made;
        }
        return made;
    }

    String root() {
        return root;
    }

    Configuration configuration() {
        return configuration.value();
    }

    FileReading reading() {
        return new FileReading(root, configuration());
    }

    IndicatorMart mart() {
        return ready().mart();
    }

    AuthorityConformer conformer(AuthorityWork work) {
        return new AuthorityConformer(work, ready().layout(), postcodes, providers, ready().definitions());
    }
}
