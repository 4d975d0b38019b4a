package hearth.web.help;

import hearth.warehouse.disclosure.Symbol;
import hearth.warehouse.glossary.Word;
import hearth.warehouse.glossary.Words;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.table.Table;
import hearth.web.catalogue.Definition;
import hearth.web.catalogue.Themes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The words that pages, indicators and tables use, with the meanings that their own definitions give. */
public record Glossary(List<Group> groups) {
    /**
     * Words that are explained together.
     *
     * @param name its heading, such as Symbols
     * @param about what the words have in common; empty where the heading says it
     */
    public record Group(String name, String anchor, String about, List<Entry> entries) {
        private Group matching(List<String> words) {
            return new Group(
                    name,
                    anchor,
                    about,
                    entries.stream().filter(entry -> holds(entry, words)).toList());
        }

        private boolean holds(Entry entry, List<String> words) {
            String text = String.join(" ", name, entry.term(), entry.meaning()).toLowerCase(Locale.UK);
            return words.stream().allMatch(text::contains);
        }
    }

    /**
     * One word.
     *
     * @param anchor its address within the page
     * @param link where more is said about it
     */
    public record Entry(String term, Form form, String anchor, String meaning, Optional<String> link) {}

    /** How a word is written. */
    public enum Form {
        TEXT,
        /** A name in SQL, or a symbol. */
        CODE
    }

    /** Everything that is explained. */
    public static Glossary of(Catalogue catalogue) {
        List<Group> groups = new ArrayList<>();
        groups.add(ofTheField());
        groups.add(ofSymbols());
        Themes.of(catalogue).forEach((theme, indicators) -> groups.add(ofIndicators(theme, indicators)));
        Table.served().forEach(table -> groups.add(ofTable(table)));
        return new Glossary(groups);
    }

    /** Those words that hold, with their group's name and their meaning, every word of a text. */
    public Glossary matching(String text) {
        List<String> words = List.of(text.toLowerCase(Locale.UK).split("\\s+"));
        return new Glossary(groups.stream()
                .map(group -> group.matching(words))
                .filter(group -> !group.entries().isEmpty())
                .toList());
    }

    /** How many words there are. */
    public int size() {
        return groups.stream().mapToInt(group -> group.entries().size()).sum();
    }

    private static Group ofTheField() {
        List<Entry> entries = Words.shipped().stream()
                .map(Glossary::entry)
                .sorted(Comparator.comparing(entry -> entry.term().toLowerCase(Locale.UK)))
                .toList();
        return new Group("Words of the field", "words", "", entries);
    }

    private static Entry entry(Word word) {
        String term = word.abbreviation()
                .map(abbreviation -> word.term() + " (" + abbreviation + ")")
                .orElse(word.term());
        String anchor = "word-" + word.term().toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "-");
        return new Entry(
                Character.toUpperCase(term.charAt(0)) + term.substring(1),
                Form.TEXT,
                anchor,
                word.meaning(),
                Optional.empty());
    }

    private static Group ofSymbols() {
        List<Entry> entries = Stream.of(Symbol.values())
                .map(symbol -> new Entry(
                        "[" + symbol.code() + "]",
                        Form.CODE,
                        "symbol-" + symbol.code(),
                        symbol.meaning(),
                        Optional.empty()))
                .toList();
        return new Group("Symbols", "symbols", "Shown in place of a figure.", entries);
    }

    private static Group ofIndicators(String theme, List<Indicator> indicators) {
        return new Group(
                "Indicators: " + theme.toLowerCase(Locale.UK),
                Themes.anchor(theme),
                "",
                indicators.stream().map(Glossary::entry).toList());
    }

    private static Entry entry(Indicator indicator) {
        return new Entry(
                indicator.title(),
                Form.TEXT,
                "indicator-" + indicator.id(),
                Definition.whole(indicator),
                Optional.of(Themes.address(indicator, Optional.empty())));
    }

    private static Group ofTable(Table table) {
        List<Entry> entries = table.columns().stream()
                .map(column -> new Entry(
                        column.name(),
                        Form.CODE,
                        table.name() + "." + column.name(),
                        column.meaning(),
                        Optional.empty()))
                .toList();
        return new Group("Table " + table.name(), table.name(), "Has " + table.grain() + ".", entries);
    }
}
