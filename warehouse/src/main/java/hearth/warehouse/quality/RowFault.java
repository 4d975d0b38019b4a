package hearth.warehouse.quality;

/**
 * Why a row cannot be used.
 *
 * @param column the column at fault
 * @param found what it holds
 * @param expected what it should hold
 * @param remedy what the authority can do about it
 */
public record RowFault(RowFaultRule rule, String column, String found, String expected, String remedy) {}
