package hearth.jobs.extract;

/** How large a received file may be: many times the largest return of any authority, and small enough for the memory. */
final class Limits {
    static final int MEGABYTE = 1 << 20;

    static final int FILE_BYTES = 64 * MEGABYTE;

    /** All that an archive or a workbook holds, unpacked. */
    static final long UNPACKED_BYTES = 256L * MEGABYTE;

    static final int ENTRIES = 2_000;

    /** How many times larger than itself an archive may unpack to, once it is past the first megabytes. */
    static final long UNPACKED_RATIO = 200;

    static final long RATIO_FREE_BYTES = 16L * MEGABYTE;

    /** The cells of a file, those included that a row lacks of its table. */
    static final int CELLS = 4_000_000;

    /** The cells of all files of an authority: its returns of many years have a tenth of it. */
    static final int AUTHORITY_CELLS = 10_000_000;

    static final int COLUMNS = 1_000;

    /** As many columns as a spreadsheet can have. */
    static final int SHEET_COLUMNS = 16_384;

    private Limits() {}
}
