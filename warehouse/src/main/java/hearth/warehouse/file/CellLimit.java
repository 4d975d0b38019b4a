package hearth.warehouse.file;

/** Counts what is built of a file, and fails once that is too much: small files can be made to fill any memory. */
public final class CellLimit {
    private static final int CHARACTERS = 64;

    private final int most;
    private long cells;

    /** @param most how many cells there may be; a long text counts as several */
    public CellLimit(int most) {
        this.most = most;
    }

    /** There is more in a file than in any that is meant to be read. */
    public static final class Exceeded extends RuntimeException {
        Exceeded(int most) {
            super("holds more than %,d cells".formatted(most));
        }
    }

    public void add(String cell) {
        add(1L + cell.length() / CHARACTERS);
    }

    public void add(long more) {
        cells += more;
        if (cells > most) {
            throw new Exceeded(most);
        }
    }
}
