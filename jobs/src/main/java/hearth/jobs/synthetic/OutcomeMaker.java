package hearth.jobs.synthetic;

import java.util.OptionalInt;

/** Makes up the yearly outcomes of one council: health of children in care, work and home of care leavers. */
final class OutcomeMaker {
    private static final Mix NO_SCORE = Mix.of("SDQ2 18 SDQ3 14 SDQ4 54 SDQ5 14");
    private static final Mix IN_TOUCH = Mix.of("YES 91.5 NO 4 REFU 1.6 NREQ 1.6 RHOM 1.3");
    private static final Mix ACTIVE_YOUNG = Mix.of("F2 68 P2 6 F1 4 F4 3 F5 12 P5 6 P4 1");
    private static final Mix ACTIVE = Mix.of("F2 34 P2 5 F1 11 P1 0.5 F4 4 F5 34 P5 11 P4 0.5");
    private static final Mix INACTIVE = Mix.of("G4 22 G5 68 G6 10");
    private static final Mix HOME = Mix.of("U 39 D 21 B 13 E 5 Z 10 C 3 K 4 T 3 Y 2 G 0.7 H 0.1 R 0.6");
    private static final Mix UNSUITABLE = Mix.of("X2 40 S2 20 V2 8 W2 5 B2 8 U2 6 D2 6 Y2 6 R2 1");

    private final CouncilProfile profile;
    private final Window window;
    private final Chance chance;

    OutcomeMaker(Council council, Window window, Chance chance) {
        this.profile = council.profile();
        this.window = window;
        this.chance = chance;
    }

    HealthYear health(Person child) {
        int age = child.ageOn(window.end());
        boolean scored = age >= 4 && age <= 16 && chance.happens(0.80);
        double drift = 0.2 * (window.collectionYear() - 2020);
        int score = (int) Math.round(chance.around(profile.difficulties() + drift + 4.5 * child.difficulty(), 4));
        String misuse = age < 9 ? "0" : yes(0.045 + 0.02 * Math.max(0, child.difficulty()));
        String received = misuse.equals("1") ? yes(0.45) : "";
        return new HealthYear(
                scored ? OptionalInt.of(Math.min(40, Math.max(0, score))) : OptionalInt.empty(),
                scored || age < 4 || age > 16 ? "" : NO_SCORE.pick(chance),
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
        String inTouch = IN_TOUCH.pick(chance);
        if (!inTouch.equals("YES") && !inTouch.equals("RHOM") && chance.happens(0.7)) {
            return new LeaverYear(age, inTouch, "0", "0");
        }
        boolean young = age < 19;
        boolean active = chance.happens(profile.leaversActive() + (young ? 0.10 : 0));
        String activity = (active ? young ? ACTIVE_YOUNG : ACTIVE : INACTIVE).pick(chance);
        String home = chance.happens(profile.leaversSuitable()) ? HOME.pick(chance) + "1" : UNSUITABLE.pick(chance);
        return new LeaverYear(age, inTouch, activity, home);
    }

    /** Dentists saw few children in the year to March 2021. */
    private double dentistsOpen() {
        return switch (window.collectionYear()) {
            case 2021 -> 0.52;
            case 2022 -> 0.88;
            default -> 1;
        };
    }

    private String answer(double share) {
        return chance.happens(0.015) ? "" : yes(share);
    }

    private String yes(double share) {
        return chance.happens(share) ? "1" : "0";
    }
}
