package hearth.jobs.extract;

/** How large a received file may be: many times the largest return of any authority, and small enough for the memory. */
final class Limits {
    static final long MEGABYTE = 1 << 20;

    static final long FILE_BYTES = 64 * MEGABYTE;

    /** All that an archive or a workbook holds, unpacked. */
    static final long UNPACKED_BYTES = 256 * MEGABYTE;

    static final int ENTRIES = 2_000;

    /** How many times larger than itself an archive may unpack to, once it is past the first megabytes. */
    static final long UNPACKED_RATIO = 200;

    static final long RATIO_FREE_BYTES = 16 * MEGABYTE;

    private Limits() {}
}
