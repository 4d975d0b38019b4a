package hearth.jobs.synthetic.place;

/** A place on the national grid, in metres. */
public record GridReference(int easting, int northing) {
    private static final double METRES_PER_MILE = 1609.3;

    /** Straight-line miles, to one decimal place. */
    public double milesTo(GridReference other) {
        double miles = Math.hypot(easting - other.easting, northing - other.northing) / METRES_PER_MILE;
        return Math.round(miles * 10) / 10.0;
    }
}
