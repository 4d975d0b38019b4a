package hearth.warehouse.published;

import java.util.List;

/** The columns with the period and area of a row. */
public enum AreaColumns {
    /** The tidy layout of Explore Education Statistics. */
    EES("time_period time_identifier geographic_level country_code country_name region_code region_name"
            + " old_la_code la_name new_la_code"),
    /** The same for figures of the whole country only. */
    COUNTRY("time_period time_identifier geographic_level country_code country_name"),
    /** The tidy layout without the country, as some analysts keep it. */
    WITHOUT_COUNTRY("time_period geographic_level region_code region_name new_la_code old_la_code la_name"),
    /** The tidy layout with the area's name, whatever its level, as some analysts keep it. */
    BY_NAME("time_period geographic_level geo_breakdown new_la_code old_la_code"),
    /** DfE's numbers of areas, those of regions and of England included. */
    NUMBERED("time_period la_number area region");

    private final String columns;

    AreaColumns(String columns) {
        this.columns = columns;
    }

    public List<String> columns() {
        return List.of(columns.split(" "));
    }
}
