package hearth.web.site;

import hearth.web.benchmark.Question;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The parameters of an address; an empty one counts as absent, as a form without JavaScript sends them all. */
public record Parameters(Map<String, String> given, List<Question.Fault> faults) {

    /** Reads an address; every name in it that is not known is a fault. */
    public static Parameters of(Map<String, String> address, Set<String> known, List<Question.Fault> faults) {
        address.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name ->
                        faults.add(new Question.Fault("parameter", name, Question.allowed(new TreeSet<>(known)))));
        return new Parameters(address, faults);
    }

    /** The value as it stands. */
    public String text(String name, String absent) {
        String value = given.getOrDefault(name, "").strip();
        return value.isEmpty() ? absent : value;
    }

    /** The value, which must be one of the choices; the first choice when absent. */
    public String choice(String name, List<String> choices) {
        String value = given.getOrDefault(name, "");
        if (value.isBlank() || choices.contains(value)) {
            return value.isBlank() ? choices.get(0) : value;
        }
        faults.add(new Question.Fault(name, value, Question.allowed(choices)));
        return choices.get(0);
    }

    /** The values between commas; all choices when absent. */
    public Set<String> choices(String name, List<String> choices) {
        String text = given.getOrDefault(name, "");
        if (text.isBlank()) {
            return new LinkedHashSet<>(choices);
        }
        Set<String> values = new LinkedHashSet<>(Arrays.asList(text.split(",")));
        for (String value : values) {
            if (!choices.contains(value)) {
                faults.add(new Question.Fault(name, value, Question.allowed(choices)));
            }
        }
        values.retainAll(choices);
        return values;
    }

    /** A day, such as 2024-06-30. */
    public Optional<LocalDate> day(String name) {
        String value = given.getOrDefault(name, "").strip();
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            faults.add(new Question.Fault(name, value, "Give a day as 2024-06-30."));
            return Optional.empty();
        }
    }

    /** A year, such as 2016. */
    public Optional<Integer> year(String name) {
        String value = given.getOrDefault(name, "").strip();
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (!value.matches("\\d{4}")) {
            faults.add(new Question.Fault(name, value, "Give a year of four digits."));
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(value));
    }
}
