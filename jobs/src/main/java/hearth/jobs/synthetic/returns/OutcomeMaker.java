package hearth.jobs.synthetic.returns;

import hearth.jobs.synthetic.life.Person;
import hearth.jobs.synthetic.life.ReturnPeriod;
import hearth.jobs.synthetic.place.Council;
import hearth.jobs.synthetic.place.CouncilProfile;
import hearth.jobs.synthetic.random.Randomness;
import hearth.jobs.synthetic.random.WeightedCodes;
import java.util.OptionalInt;

/** Makes up the yearly outcomes of one council: health of children in care, work and home of care leavers. */
final class OutcomeMaker {
    private static final WeightedCodes NO_SCORE = WeightedCodes.of("SDQ2 18 SDQ3 14 SDQ4 54 SDQ5 14");
    private static final WeightedCodes IN_TOUCH = WeightedCodes.of("YES 91.5 NO 4 REFU 1.6 NREQ 1.6 RHOM 1.3");
    private static final WeightedCodes ACTIVE_YOUNG = WeightedCodes.of("F2 68 P2 6 F1 4 F4 3 F5 12 P5 6 P4 1");
    private static final WeightedCodes ACTIVE = WeightedCodes.of("F2 34 P2 5 F1 11 P1 0.5 F4 4 F5 34 P5 11 P4 0.5");
    private static final WeightedCodes INACTIVE = WeightedCodes.of("G4 22 G5 68 G6 10");
    private static final WeightedCodes HOME =
            WeightedCodes.of("U 39 D 21 B 13 E 5 Z 10 C 3 K 4 T 3 Y 2 G 0.7 H 0.1 R 0.6");
    private static final WeightedCodes UNSUITABLE = WeightedCodes.of("X2 40 S2 20 V2 8 W2 5 B2 8 U2 6 D2 6 Y2 6 R2 1");

    private final CouncilProfile profile;
    private final ReturnPeriod returnPeriod;
    private final Randomness random;

    OutcomeMaker(Council council, ReturnPeriod returnPeriod, Randomness random) {
        this.profile = council.profile();
        this.returnPeriod = returnPeriod;
        this.random = random;
    }

    HealthYear health(Person child) {
        int age = child.ageOn(returnPeriod.end());
        boolean scored = age >= 4 && age <= 16 && random.happens(0.80);
        double drift = 0.2 * (returnPeriod.collectionYear() - 2020);
        int score = (int) Math.round(random.around(profile.difficulties() + drift + 4.5 * child.difficulty(), 4));
        String misuse = age < 9 ? "0" : yes(0.045 + 0.02 * Math.max(0, child.difficulty()));
        String received = misuse.equals("1") ? yes(0.45) : "";
        return new HealthYear(
                scored ? OptionalInt.of(Math.min(40, Math.max(0, score))) : OptionalInt.empty(),
                scored || age < 4 || age > 16 ? "" : NO_SCORE.pick(random),
                age < 10 ? "" : yes(0.018 + 0.008 * Math.max(0, child.difficulty())),
                age > 4 ? "" : answer(0.88),
                answer(profile.immunised()),
                answer(profile.dentalChecked() * dentistsOpen()),
                answer(profile.healthAssessed()),
                misuse,
                received,
                received.equals("0") ? yes(0.75) : "");
    }

    LeaverYear leaver(Person person, int age) {
        if (person.diesAfterCareAt().isPresent() && person.diesAfterCareAt().get() == age) {
            return new LeaverYear(age, "DIED", "0", "0");
        }
        String inTouch = IN_TOUCH.pick(random);
        if (!inTouch.equals("YES") && !inTouch.equals("RHOM") && random.happens(0.7)) {
            return new LeaverYear(age, inTouch, "0", "0");
        }
        boolean young = age < 19;
        boolean active = random.happens(profile.leaversActive() + (young ? 0.10 : 0));
        String activity = (active ? young ? ACTIVE_YOUNG : ACTIVE : INACTIVE).pick(random);
        String home = random.happens(profile.leaversSuitable()) ? HOME.pick(random) + "1" : UNSUITABLE.pick(random);
        return new LeaverYear(age, inTouch, activity, home);
    }

    /** Dentists saw few children in the year to March 2021. */
    private double dentistsOpen() {
        return switch (returnPeriod.collectionYear()) {
            case 2021 -> 0.52;
            case 2022 -> 0.88;
            default -> 1;
        };
    }

    private String answer(double share) {
        return random.happens(0.015) ? "" : yes(share);
    }

    private String yes(double share) {
        return random.happens(share) ? "1" : "0";
    }
}
