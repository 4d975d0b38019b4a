package hearth.warehouse.dashboard;

import hearth.warehouse.file.Spelling;
import hearth.warehouse.file.YamlFields;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.Polarity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the title of a panel: one sentence, or one for each result. */
record TitleReader(PanelKind kind, Optional<Indicator> measure) {
    /** Words that only a test can justify. */
    private static final Pattern VERDICT = Pattern.compile(
            "(?i)\\b(improv\\w*|worse\\w*|better|best|worst|significant\\w*|rose|fell|risen|fallen)\\b");

    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");
    private static final Set<PanelKind> TESTED_ROW_BY_ROW =
            Set.of(PanelKind.TABLE, PanelKind.HEAT, PanelKind.FUNNEL, PanelKind.RANKED);

    Title read(YamlFields fields) {
        Optional<YamlFields> branches = fields.optionalChild("title");
        if (branches.isEmpty()) {
            Title plain = new Title.Plain(fields.text("title"));
            checkPlain(fields, plain);
            return plain;
        }
        try (YamlFields branch = branches.get()) {
            List<String> names = branch.names();
            return names.contains("test") ? byTest(branch) : names.contains("count") ? byCount(branch) : bySign(branch);
        }
    }

    private static Title bySign(YamlFields branch) {
        Title title = new Title.BySign(
                branch.text("sign"),
                branch.text("positive"),
                branch.text("negative"),
                branch.text("zero"),
                withoutFigure(branch));
        checkKeys(branch, List.of("sign", "positive", "negative", "zero"));
        checkPlain(branch, title);
        return title;
    }

    private Title byCount(YamlFields branch) {
        if (!TESTED_ROW_BY_ROW.contains(kind)) {
            branch.fault(
                    "count", "only tables with direction, heat tables, funnels and ranked panels can count their rows");
        }
        Title title = new Title.ByCount(branch.text("count"), withoutFigure(branch));
        checkKeys(branch, List.of("count"));
        return title;
    }

    private Title byTest(YamlFields branch) {
        Title.Test test = branch.choice("test", Title.Test.class);
        Optional<String> changed = branch.optionalText("changed");
        if (test == Title.Test.CHANGE && (kind == PanelKind.DOTS || kind == PanelKind.MIX) && changed.isEmpty()) {
            branch.fault(
                    "test",
                    "over groups a test finds that they have changed, and not in which direction; write 'changed' and"
                            + " 'similar'");
        }
        boolean isAgainstNumber = test == Title.Test.DIFFERS_FROM;
        List<String> known = new ArrayList<>(List.of("test", "similar", "untested"));
        if (isAgainstNumber) {
            known.add("number");
        }
        known.addAll(changed.isPresent() ? List.of("changed") : List.of(key(branch, true), key(branch, false)));
        Title title = new Title.ByTest(
                test,
                isAgainstNumber ? Optional.of(number(branch)) : Optional.empty(),
                changed.orElseGet(() -> branch.text(key(branch, true))),
                changed.orElseGet(() -> branch.text(key(branch, false))),
                branch.text("similar"),
                branch.optionalText("untested"),
                withoutFigure(branch));
        checkKeys(branch, known);
        return title;
    }

    private static double number(YamlFields branch) {
        String text = branch.text("number");
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            branch.fault(
                    "number", "'number' must be what the figure is tested against, such as 1, found '" + text + "'");
            return 0;
        }
    }

    private static Title.WithoutFigure withoutFigure(YamlFields branch) {
        return new Title.WithoutFigure(branch.optionalText("hidden"), branch.optionalText("missing"));
    }

    /** The key of the sentence for a higher or a lower figure, which may be named by what that means. */
    private String key(YamlFields branch, boolean isHigher) {
        if (!branch.names().contains("better") && !branch.names().contains("worse")) {
            return isHigher ? "higher" : "lower";
        }
        Polarity polarity = measure.map(Indicator::polarity).orElse(Polarity.NEITHER);
        if (polarity == Polarity.NEITHER) {
            branch.fault(
                    "test",
                    "neither a high nor a low figure of this measure is better; write higher and lower in place of better"
                            + " and worse");
        }
        return (polarity == Polarity.HIGHER_IS_BETTER) == isHigher ? "better" : "worse";
    }

    private static void checkKeys(YamlFields branch, List<String> known) {
        List<String> all =
                Stream.concat(known.stream(), Stream.of("hidden", "missing")).toList();
        List<String> others = new ArrayList<>(branch.names());
        others.removeAll(all);
        others.forEach(key -> branch.fault(
                key,
                "unknown key '" + key + "'" + Spelling.didYouMean(key, all) + "; known keys: "
                        + String.join(", ", all)));
    }

    /** The first word of a text that only a test can justify. */
    static Optional<String> verdict(String text) {
        return VERDICT.matcher(text).results().map(MatchResult::group).findFirst();
    }

    private static void checkPlain(YamlFields fields, Title title) {
        if (title.sentences().stream()
                .anyMatch(words -> verdict(PLACE.matcher(words).replaceAll("")).isPresent())) {
            fields.fault(
                    "title",
                    "a title that says what is better or has changed needs a test:"
                            + " title: {test: change, higher: ..., lower: ..., similar: ..., untested: ...}");
        }
    }
}
