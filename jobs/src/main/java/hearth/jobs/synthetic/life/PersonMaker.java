package hearth.jobs.synthetic.life;

import hearth.jobs.synthetic.place.Council;
import hearth.jobs.synthetic.random.Randomness;
import hearth.jobs.synthetic.random.WeightedCodes;
import java.time.LocalDate;
import java.util.Optional;

/** Makes up the children who come into one council's care. */
final class PersonMaker {
    private static final WeightedCodes ETHNICITY =
            WeightedCodes.of("WBRI 66 WIRI 0.6 WOTH 4 WIRT 0.3 WROM 0.7 MWBC 3.5 MWBA 1.2 MWAS 1.8 MOTH 3.5"
                    + " AIND 0.5 APKN 1.4 ABAN 1 AOTH 1.6 BCRB 2.2 BAFR 3 BOTH 1.4 CHNE 0.2 OOTH 2 REFU 0.2 NOBT 0.9");
    private static final WeightedCodes ETHNICITY_UNACCOMPANIED =
            WeightedCodes.of("OOTH 44 BAFR 24 AOTH 20 WOTH 8 BOTH 3 NOBT 1");
    private static final WeightedCodes AGE =
            WeightedCodes.of("0 19 1 6 2 5 3 4.5 4 4 5 4 6 3.6 7 3.4 8 3.3 9 3.4 10 3.6 11 4 12 4.6 13 6.5 14 8.5"
                    + " 15 9.5 16 8 17 3");
    private static final String CHECK_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private static final int MOTHERHOOD_FROM = 15;

    private final Council council;
    private final Randomness random;
    private int made;

    PersonMaker(Council council, Randomness random) {
        this.council = council;
        this.random = random;
    }

    Person general(LocalDate entry) {
        int age = Integer.parseInt(AGE.pick(random));
        int youngest = age == 0 ? 1 : 0;
        int days = age == 0 && random.happens(0.5) ? random.between(1, 30) : random.between(youngest, 360);
        LocalDate born = entry.minusYears(age).minusDays(Math.min(days, age == 17 ? 330 : 360));
        Person.Sex sex = random.happens(0.545) ? Person.Sex.MALE : Person.Sex.FEMALE;
        return person(born, sex, ETHNICITY, false);
    }

    Person unaccompanied(LocalDate entry) {
        int days = Math.min(365 * 3, random.waitOf(330));
        LocalDate born = entry.minusYears(18).plusDays(20L + days);
        return person(born, random.happens(0.94) ? Person.Sex.MALE : Person.Sex.FEMALE, ETHNICITY_UNACCOMPANIED, true);
    }

    Person onShortBreaks(LocalDate entry) {
        LocalDate born = entry.minusDays(random.between(365 * 6, 365 * 14));
        return person(born, random.happens(0.7) ? Person.Sex.MALE : Person.Sex.FEMALE, ETHNICITY, false);
    }

    private Person person(LocalDate born, Person.Sex sex, WeightedCodes ethnicity, boolean unaccompanied) {
        LocalDate birthday = born.getMonthValue() == 2 && born.getDayOfMonth() == 29 ? born.minusDays(1) : born;
        boolean mother = sex == Person.Sex.FEMALE && random.happens(0.05);
        Optional<LocalDate> motherSince = mother
                ? Optional.of(birthday.plusYears(MOTHERHOOD_FROM).plusDays(random.between(100, 1_000)))
                : Optional.empty();
        made++;
        return new Person(
                String.valueOf(100_000 + made * 3 + random.between(0, 2)),
                sex,
                birthday,
                ethnicity.pick(random),
                unaccompanied ? "UN3" : pupilNumber(birthday),
                unaccompanied,
                random.around(0, 1),
                motherSince,
                random.happens(0.006) ? Optional.of(random.between(18, 21)) : Optional.empty());
    }

    /** A unique pupil number: twelve digits led by the letter that checks them. */
    private String pupilNumber(LocalDate born) {
        int entered = (born.getYear() + 4) % 100;
        String digits = council.laCode()
                + (2_000 + random.between(0, 399))
                + (entered < 10 ? "0" : "")
                + entered
                + (100 + made % 900);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (i + 2) * (digits.charAt(i) - '0');
        }
        return CHECK_LETTERS.charAt(sum % CHECK_LETTERS.length()) + digits;
    }
}
