package hearth.jobs.synthetic.life;

/** What a child had before this care: the permanence code, and the authority and date where there was any. */
public record SimulatedPermanence(String code, String authority, String date) {
    static final SimulatedPermanence NONE = new SimulatedPermanence("Z1", "", "");
}
