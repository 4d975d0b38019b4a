package hearth.warehouse.quality;

/**
 * Why a row cannot be used.
 *
 * @param rule a short name that stays the same over the years, such as {@code unknown-code}
 * @param column the column at fault
 * @param found what it holds
 * @param expected what it should hold
 * @param remedy what the authority can do about it
 */
public record RowFault(String rule, String column, String found, String expected, String remedy) {}
