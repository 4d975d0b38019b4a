package hearth.jobs.synthetic;

/** A place on the national grid, in metres. */
record Point(int easting, int northing) {
    private static final double METRES_PER_MILE = 1609.3;

    /** Straight-line miles, to one decimal place. */
    double milesTo(Point other) {
        double miles = Math.hypot(easting - other.easting, northing - other.northing) / METRES_PER_MILE;
        return Math.round(miles * 10) / 10.0;
    }
}
