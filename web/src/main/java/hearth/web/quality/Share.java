package hearth.web.quality;

/** A part of a whole, such as 81 of 251 children. */
record Share(double part, double whole) {
    double percentage() {
        return 100 * part / whole;
    }

    /** The same with more in the part, up to all of the whole. */
    Share with(long more) {
        return new Share(Math.min(whole, part + more), whole);
    }
}
