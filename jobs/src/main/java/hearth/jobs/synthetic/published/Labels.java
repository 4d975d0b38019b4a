package hearth.jobs.synthetic.published;

/** Labels of the published tables that both the counting and the writing must name. */
final class Labels {
    static final String NUMBERS = "Number and rate of children";
    static final String LOOKED_AFTER = "Children looked after on 31 March each year";
    static final String STARTED = "Children starting to be looked after each year";
    static final String CEASED = "Children ceasing to be looked after each year";
    static final String YEAR_END = "CLA on 31 March";
    static final String TWO_YEARS = "CLA 2 years on 31 March";
    static final String SETTLED =
            "Children looked after continuously for at least 2.5 years on 31 March aged under 16 years";
    static final String YOUNG = "17 to 18 years";
    static final String ADULT = "19 to 21 years";
    static final String APPRENTICESHIP = "In an apprenticeship";
    static final String TRAINING = "In training or employment";
    static final String TRAINING_ONLY = "In training or employment (excl. apprenticeship)";
    static final String DEVELOPMENT = "Development assessments: Children looked after ages 0 to 4 years";
    static final String CONVICTIONS = "Convictions: Children looked after Ages 10 to 17 years";
    static final String CONVICTED =
            "Convicted or subject to youth cautions, or youth conditional cautions during the year";
    static final String HEALTH = "Health assessments: Children looked after all ages";
    static final String SCORES = "Ages 5 to 16 years with SDQ score";
    static final String MISUSE = "Substance misuse: Children looked after all ages";
    static final String ALL_AGES = "Total all ages";
    static final String AVERAGE = "SDQ average score";
    static final String RECEIVED = "SDQ score was received";
    static final String IDENTIFIED = "Identified as having a substance misuse problem";

    private Labels() {}
}
