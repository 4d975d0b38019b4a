package hearth.jobs.synthetic.published;

import hearth.jobs.synthetic.life.ReturnPeriod;
import hearth.jobs.synthetic.returns.AuthorityReturn;
import hearth.jobs.synthetic.returns.ChildYear;
import hearth.jobs.synthetic.returns.CodesByYear;
import hearth.jobs.synthetic.returns.HealthYear;
import hearth.jobs.synthetic.returns.InCare;
import hearth.jobs.synthetic.returns.LeaverYear;
import java.time.LocalDate;
import java.util.List;

/** Counts one council's children in the groups of the published tables. */
public final class PublishedCounter {
    private static final int LOWEST_BORDERLINE_SCORE = 14;
    private static final int LOWEST_CONCERNING_SCORE = 17;

    private final ReturnPeriod returnPeriod;
    private final Tally tally = new Tally();

    private PublishedCounter(ReturnPeriod returnPeriod) {
        this.returnPeriod = returnPeriod;
    }

    public static Tally count(AuthorityReturn authorityReturn) {
        PublishedCounter counter = new PublishedCounter(authorityReturn.returnPeriod());
        List<InCare> inCare = InCare.of(authorityReturn);
        counter.numbers(authorityReturn, inCare);
        counter.stability(inCare);
        for (ChildYear child : authorityReturn.children()) {
            int age = child.life().person().ageOn(authorityReturn.returnPeriod().end());
            child.health().ifPresent(health -> counter.health(health, age));
            child.countedLeaver().ifPresent(leaver -> counter.leaver(leaver, age));
        }
        return counter.tally;
    }

    private void numbers(AuthorityReturn authorityReturn, List<InCare> inCare) {
        tally.add(Labels.NUMBERS, Labels.LOOKED_AFTER, inCare.size());
        authorityReturn.lookedAfter().map(ChildYear::life).forEach(life -> {
            oneIf(life.startsIn(returnPeriod), Labels.NUMBERS, Labels.STARTED);
            oneIf(life.lastEndingIn(returnPeriod).isPresent(), Labels.NUMBERS, Labels.CEASED);
        });
    }

    private void stability(List<InCare> inCare) {
        LocalDate twoYearsAgo = returnPeriod.end().minusYears(2);
        ReturnPeriod twoYears = new ReturnPeriod(
                returnPeriod.collectionYear(), returnPeriod.start().minusYears(1), returnPeriod.end());
        for (InCare child : inCare) {
            one(Labels.YEAR_END, "Total children");
            oneIf(child.movedAboutIn(returnPeriod), Labels.YEAR_END, "With 3 or more placements during the year");
            if (child.since(twoYearsAgo)) {
                one(Labels.TWO_YEARS, "Total children");
                oneIf(
                        child.movedAboutIn(twoYears),
                        Labels.TWO_YEARS,
                        "With 3 or more placements during the previous 2 years");
            }
            if (child.settledInCare()) {
                one(Labels.SETTLED, "Total children");
                oneIf(child.sameCarerForTwoYears(), Labels.SETTLED, "Living with the same carer for at least 2 years");
            }
        }
    }

    private void health(HealthYear health, int age) {
        one(Labels.HEALTH, Labels.ALL_AGES);
        oneIf(isYes(health.healthAssessed()), Labels.HEALTH, "Had their annual health assessment");
        oneIf(isYes(health.immunised()), Labels.HEALTH, "Had their immunisations up to date");
        oneIf(isYes(health.teethChecked()), Labels.HEALTH, "Had their teeth checked by a dentist");
        if (age <= 4) {
            one(Labels.DEVELOPMENT, "Total ages 0 to 4 years");
            oneIf(isYes(health.developmentChecked()), Labels.DEVELOPMENT, "Development assessments up to date");
        }
        if (age >= 10 && age <= 17) {
            one(Labels.CONVICTIONS, "Total ages 10 to 17 years");
            oneIf(isYes(health.convicted()), Labels.CONVICTIONS, Labels.CONVICTED);
        }
        if (age >= 5 && age <= 16) {
            one(Labels.SCORES, "Total ages 5 to 16 years");
            health.difficultiesScore().ifPresent(this::score);
        }
        substances(health);
    }

    private void score(int score) {
        one(Labels.SCORES, Labels.RECEIVED);
        tally.add(Labels.SCORES, Labels.AVERAGE, score);
        String band = score >= LOWEST_CONCERNING_SCORE
                ? "SDQ score is a cause for concern"
                : score >= LOWEST_BORDERLINE_SCORE ? "SDQ score is borderline" : "SDQ score is normal";
        one(Labels.SCORES, band);
    }

    private void substances(HealthYear health) {
        one(Labels.MISUSE, Labels.ALL_AGES);
        oneIf(isYes(health.substanceMisuse()), Labels.MISUSE, Labels.IDENTIFIED);
        oneIf(isYes(health.interventionOffered()), Labels.MISUSE, "Offered intervention but refused it");
        oneIf(
                isYes(health.interventionReceived()),
                Labels.MISUSE,
                "Received an intervention for their substance misuse problem");
    }

    private void leaver(LeaverYear leaver, int age) {
        String group = age <= 18 ? Labels.YOUNG : Labels.ADULT;
        one(group, "Total");
        one(group, activity(leaver.activity()));
        one(group, activityTotal(leaver));
        if (leaver.accommodationCounted()) {
            one(group, "Suitability total");
            String suitability = leaver.suitable()
                    ? "Accommodation considered suitable"
                    : leaver.accommodation().equals("0") ? "No information" : "Accommodation considered unsuitable";
            one(group, suitability);
        }
    }

    private String activity(String code) {
        boolean apart = CodesByYear.apprenticeshipsApart(returnPeriod.collectionYear());
        return switch (code) {
            case "F1", "P1" -> "Higher education i.e. studies beyond A level";
            case "F2", "P2" -> "Education other than higher education";
            case "F4", "P4" -> apart ? Labels.APPRENTICESHIP : Labels.TRAINING;
            case "F5", "P5" -> apart ? Labels.TRAINING_ONLY : Labels.TRAINING;
            case "G4" -> "Not in education, training or employment, owing to illness or disability";
            case "G5" -> "Not in education, training or employment, owing to other reasons";
            case "G6" -> "Not in education, training or employment, owing to pregnancy or parenting";
            default -> "unknown";
        };
    }

    private static String activityTotal(LeaverYear leaver) {
        if (leaver.active()) {
            return "Total in education, employment or training";
        }
        return leaver.activity().equals("0")
                ? "Total information not known"
                : "Total not in education, employment or training";
    }

    private static boolean isYes(String answer) {
        return answer.equals("1");
    }

    private void one(String group, String breakdown) {
        tally.add(group, breakdown, 1);
    }

    private void oneIf(boolean counted, String group, String breakdown) {
        if (counted) {
            one(group, breakdown);
        }
    }
}
