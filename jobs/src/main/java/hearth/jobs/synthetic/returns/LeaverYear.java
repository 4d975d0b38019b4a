package hearth.jobs.synthetic.returns;

/** How a care leaver is doing around a birthday; codes as in collection years from 2022. */
public record LeaverYear(int age, String inTouch, String activity, String accommodation) {
    /** The same answers about everybody who is no care leaver of the council: they draw no random number. */
    static LeaverYear ofOthers(int age) {
        return new LeaverYear(age, "YES", "F2", "U1");
    }

    /** Whether the leaver belongs to the published group: alive and not back with parents for good. */
    public boolean counted() {
        return !inTouch.equals("DIED") && !inTouch.equals("RHOM");
    }

    public boolean active() {
        return activity.charAt(0) == 'F' || activity.charAt(0) == 'P';
    }

    /** Gone abroad, deported and residence unknown are left out of accommodation figures. */
    public boolean accommodationCounted() {
        return "GHR".indexOf(accommodation.charAt(0)) < 0;
    }

    public boolean suitable() {
        return accommodation.endsWith("1");
    }
}
