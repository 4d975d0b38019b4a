package hearth.jobs.synthetic.truth;

import hearth.jobs.synthetic.life.Life;
import hearth.jobs.synthetic.life.SimulatedEpisode;
import hearth.jobs.synthetic.returns.AuthorityReturn;
import hearth.jobs.synthetic.returns.ChildYear;
import hearth.jobs.synthetic.returns.HealthYear;
import hearth.jobs.synthetic.returns.LeaverYear;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Counts one year's indicators from the answers on health and on care leavers as they were simulated. */
final class AnswerTruth {
    private static final int FIRST_APPRENTICES = 2022;

    private final AuthorityReturn authorityReturn;
    private final Map<String, TrueCount> counts = new LinkedHashMap<>();

    private AnswerTruth(AuthorityReturn authorityReturn) {
        this.authorityReturn = authorityReturn;
    }

    static Map<String, TrueCount> count(AuthorityReturn authorityReturn) {
        AnswerTruth truth = new AnswerTruth(authorityReturn);
        truth.health();
        truth.scores();
        truth.activities();
        truth.homes();
        return truth.counts;
    }

    private void health() {
        List<HealthYear> all = health(0, 18);
        health("health_assessment", all, HealthYear::healthAssessed);
        health("dental_check", all, HealthYear::teethChecked);
        health("immunisations", all, HealthYear::immunised);
        health("development_check", health(0, 4), HealthYear::developmentChecked);
        health("convicted", health(10, 17), HealthYear::convicted);
        health("substance_misuse", all, HealthYear::substanceMisuse);
        List<HealthYear> misusing =
                all.stream().filter(health -> isYes(health.substanceMisuse())).toList();
        health("substance_help_received", misusing, HealthYear::interventionReceived);
        health("substance_help_refused", misusing, HealthYear::interventionOffered);
        List<HealthYear> atTwoAndFive =
                Stream.of(health(2, 2), health(5, 5)).flatMap(List::stream).toList();
        health("immunisations_at_2_and_5", atTwoAndFive, HealthYear::immunised);
    }

    private interface Answer {
        String in(HealthYear health);
    }

    private void health(String indicator, List<HealthYear> cohort, Answer answer) {
        counts.put(indicator, TruthCounter.share(cohort, health -> isYes(answer.in(health))));
    }

    private void scores() {
        List<HealthYear> asked = health(5, 16);
        List<Integer> scores = asked.stream()
                .flatMap(health -> health.difficultiesScore().stream().boxed())
                .toList();
        counts.put(
                "average_sdq_score",
                TrueCount.of(scores.stream().mapToInt(Integer::intValue).sum(), scores.size()));
        counts.put("sdq_received", TrueCount.of(scores.size(), asked.size()));
        counts.put("sdq_normal", TruthCounter.share(scores, score -> score < 14));
        counts.put("sdq_borderline", TruthCounter.share(scores, score -> score >= 14 && score < 17));
        counts.put("sdq_concern", TruthCounter.share(scores, score -> score >= 17));
    }

    private void activities() {
        for (int youngest : List.of(17, 19)) {
            counts.put(
                    "care_leavers_aged_" + youngest + "_to_21",
                    TrueCount.of(leavers(youngest, 21).size()));
        }
        leavers("care_leavers_in_education_employment_training", 19, 21, LeaverYear::active);
        leavers("education_employment_training_17_to_18", 17, 18, LeaverYear::active);
        leavers("education_employment_training_17_to_21", 17, 21, LeaverYear::active);
        leavers("not_in_education_employment_training", 19, 21, AnswerTruth::isIdle);
        leavers("not_in_education_employment_training_17_to_18", 17, 18, AnswerTruth::isIdle);
        leavers("higher_education", 19, 21, leaver -> TruthCounter.isOneOf("F1 P1", leaver.activity()));
        if (authorityReturn.returnPeriod().collectionYear() >= FIRST_APPRENTICES) {
            leavers("apprenticeships", 17, 21, leaver -> TruthCounter.isOneOf("F4 P4", leaver.activity()));
        }
        leavers("activity_not_known", 19, 21, leaver -> leaver.activity().equals("0"));
        leavers("in_touch_17_to_18", 17, 18, leaver -> leaver.inTouch().equals("YES"));
        leavers("in_touch_19_to_21", 19, 21, leaver -> leaver.inTouch().equals("YES"));
        leavers(
                "not_in_touch",
                19,
                21,
                leaver -> !leaver.inTouch().equals("YES") && leaver.activity().equals("0"));
    }

    private void homes() {
        suitable("care_leavers_suitable_accommodation", 19, 21);
        suitable("suitable_accommodation_17_to_18", 17, 18);
        suitable("suitable_accommodation_17_to_21", 17, 21);
        counts.put("accommodation_not_known", TruthCounter.share(housed(19, 21), leaver -> livesIn("0", leaver)));
        leavers("living_with_parents", 19, 21, leaver -> livesIn("B", leaver));
        leavers("living_independently", 19, 21, leaver -> livesIn("U", leaver));
        leavers("in_supported_housing", 19, 21, leaver -> livesIn("CDET", leaver));
        leavers("in_custody", 19, 21, leaver -> livesIn("X", leaver));
        leavers("without_settled_home", 19, 21, leaver -> livesIn("SVW", leaver));
    }

    private void suitable(String indicator, int youngest, int oldest) {
        counts.put(indicator, TruthCounter.share(housed(youngest, oldest), LeaverYear::suitable));
    }

    private List<LeaverYear> housed(int youngest, int oldest) {
        return leavers(youngest, oldest).stream()
                .filter(LeaverYear::accommodationCounted)
                .toList();
    }

    private void leavers(String indicator, int youngest, int oldest, Predicate<LeaverYear> counted) {
        counts.put(indicator, TruthCounter.share(leavers(youngest, oldest), counted));
    }

    private List<LeaverYear> leavers(int youngest, int oldest) {
        return aged(youngest, oldest).stream()
                .filter(child -> wasInCareOfTheCouncilToTheEnd(child.life()))
                .flatMap(child -> child.leaver().stream())
                .filter(LeaverYear::counted)
                .toList();
    }

    /** Whether there was care other than short breaks, and no other council took it over at its end. */
    private static boolean wasInCareOfTheCouncilToTheEnd(Life life) {
        List<SimulatedEpisode> episodes = life.periods().stream()
                .flatMap(period -> period.episodes().stream())
                .toList();
        return !episodes.stream().allMatch(SimulatedEpisode::respite)
                && !episodes.get(episodes.size() - 1).endReason().equals("E3");
    }

    private List<HealthYear> health(int youngest, int oldest) {
        return aged(youngest, oldest).stream()
                .flatMap(child -> child.health().stream())
                .toList();
    }

    private List<ChildYear> aged(int youngest, int oldest) {
        return authorityReturn.children().stream()
                .filter(child -> {
                    int age = child.life()
                            .person()
                            .ageOn(authorityReturn.returnPeriod().end());
                    return age >= youngest && age <= oldest;
                })
                .toList();
    }

    private static boolean isYes(String answer) {
        return answer.equals("1");
    }

    private static boolean isIdle(LeaverYear leaver) {
        return leaver.activity().startsWith("G");
    }

    private static boolean livesIn(String letters, LeaverYear leaver) {
        return letters.indexOf(leaver.accommodation().charAt(0)) >= 0;
    }
}
