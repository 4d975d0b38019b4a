package hearth.warehouse.file;

import java.util.List;
import java.util.Locale;

/** Everything that can be set once instead of on every command line. */
public enum Setting {
    WAREHOUSE(
            Place.ANYWHERE,
            "data/warehouse",
            "The folder of the warehouse, or a URI that Hadoop knows",
            "dashboards diff load local published quality release serve sql submissions sufficiency"),
    KEYS(Place.ANYWHERE, "data/keys", "The folder of the councils' secret keys, outside the warehouse", "load"),
    POSTCODES(Place.ANYWHERE, "", "A postcode directory with the columns pcd, laua, oseast1m, osnrth1m", "load"),
    PROVIDERS(Place.ANYWHERE, "", "Ofsted's list of providers, as its workbook or as CSV", "load"),
    REJECTED(
            Place.ANYWHERE,
            "10",
            "The percentage of the rows of any table of a return that may be rejected; if more are, the return is held"
                    + " back",
            "load"),
    MASTER(Place.ANYWHERE, "local[*]", "The Spark master", "load local published release"),
    PORT(Place.ANYWHERE, "8080", "The port the app listens on", "bench serve"),
    BIND(Place.ANYWHERE, "127.0.0.1", "The address the app listens on; 0.0.0.0 for every network", "serve"),
    HOST(
            Place.ANYWHERE,
            "",
            "The names by which readers reach the app, besides localhost, such as hearth.council.gov.uk. Requests for another"
                    + " name are refused, so that no other website can read the app through a reader's browser",
            "serve"),
    OWN(
            Place.ANYWHERE,
            "",
            "The councils whose staff read the app and see their own counts in full: DfE codes such as 892,330, or all."
                    + " If nothing is set, nobody does",
            "dashboards serve sql"),
    ROWS(
            Place.ANYWHERE,
            "",
            "true: these councils' staff also see the rows of children behind their own counts",
            "serve"),
    DISCLOSURE(
            Place.ANYWHERE,
            "shared",
            "What other readers see of a council's counts: shared, among councils that agreed to it, or public",
            "dashboards diff quality serve sql submissions sufficiency"),
    CONTRIBUTORS(
            Place.ANYWHERE,
            "5",
            "How many councils an average of councils needs at least; 3 is the lowest allowed",
            "dashboards diff quality serve sql submissions sufficiency"),
    SERVING(
            Place.ANYWHERE,
            "",
            "The folder of the database files that the app makes from releases. If nothing is set: serving, next to the"
                    + " warehouse, or ~/.cache/hearth/serving if the warehouse is a URI",
            "dashboards diff quality serve sql submissions sufficiency"),
    STRATEGIES(
            Place.ANYWHERE,
            "",
            "The folder of the strategies that councils wrote themselves, one YAML file for each council, for their boards",
            "serve"),
    COMMENTS(
            Place.ANYWHERE,
            "",
            "The folder of officers’ comments on boards, one <la_code>.csv for each council; shown to its own staff",
            "serve"),
    EVENTS(
            Place.ANYWHERE,
            "",
            "The folder of dated events to mark on charts over time, one <la_code>.csv for each council; shown to its own"
                    + " staff",
            "serve"),
    HOMES(
            Place.ANYWHERE,
            "",
            "The folder of councils’ places, prices and saved scenarios, in <la_code>/homes.csv and <la_code>/*.yaml; shown"
                    + " to its own staff, who save scenarios there from the page",
            "serve sufficiency"),
    DASHBOARDS(
            Place.ANYWHERE,
            "",
            "The folder of dashboards of your own, one folder each with its dashboard.yaml and queries; read again when a"
                    + " file changes",
            "dashboards serve"),
    QUERIES(
            Place.ANYWHERE,
            "",
            "The folder of saved queries of your own, one .sql file each with a header; read again when a file changes",
            "dashboards serve"),
    JOBS_HEAP(
            Place.ENVIRONMENT,
            "2g",
            "The memory of these commands",
            "demo indicators load local published release rules strategies sufficiency"),
    SERVE_HEAP(
            Place.ENVIRONMENT,
            "512m",
            "The memory of these commands",
            "dashboards demo diff notebook quality serve sql submissions");

    private final Place place;
    private final String defaultValue;
    private final String meaning;
    /** With blanks between. */
    private final String commands;

    Setting(Place place, String defaultValue, String meaning, String commands) {
        this.place = place;
        this.defaultValue = defaultValue;
        this.meaning = meaning;
        this.commands = commands;
    }

    /** Where a setting can be given. */
    public enum Place {
        /** As an option of the command, in the environment, or in {@code hearth.yaml}. */
        ANYWHERE,
        /** In the environment only, since it is needed before the command starts. */
        ENVIRONMENT
    }

    /** As in {@code hearth.yaml} and, after two dashes, on the command line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As in the environment. */
    public String variable() {
        return "HEARTH_" + name();
    }

    public Place place() {
        return place;
    }

    /** What holds where nothing is set; empty for nothing. */
    public String defaultValue() {
        return defaultValue;
    }

    public String meaning() {
        return meaning;
    }

    /** The commands that read it, in alphabetical order. */
    public List<String> commands() {
        return List.of(commands.split(" "));
    }
}
