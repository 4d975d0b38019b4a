package hearth.web.serving;

/** A table of the warehouse that would be read wrongly, and is therefore not read at all. */
final class UnreadableTable extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnreadableTable(String table, String reason) {
        super("the table " + table + " cannot be served: it " + reason);
    }
}
