package hearth.warehouse.quality.rule;

import hearth.warehouse.ssda903.ReturnRow;

/** Works out what the return derives from postcodes; empty text where nothing is known. */
@FunctionalInterface
public interface Geography {
    /** Knows no postcode. */
    Geography UNKNOWN = (row, column) -> "";

    /**
     * The content of a derived column.
     *
     * @param column {@code PL_LA}, {@code PL_LOCATION} or {@code PL_DISTANCE}; any other gives empty text
     */
    String derived(ReturnRow row, String column);
}
