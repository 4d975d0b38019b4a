package hearth.warehouse.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands between the cells of a CSV text. */
final class Separator {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

    /** The line with which Excel is told the separator. */
    private static final Pattern TOLD =
            Pattern.compile("^\"?sep=(?<by>.)\"?\\s*(?:[\r\n]|$)", Pattern.CASE_INSENSITIVE);

    private static final int LINES = 20;

    private Separator() {}

    /**
     * The separator that the first line tells, or else the one that most of the first lines have the same number of times,
     * outside quotes; of several, the more frequent.
     */
    static char of(String text) {
        Matcher told = TOLD.matcher(text);
        if (told.find()) {
            return told.group("by").charAt(0);
        }
        Map<Character, Map<Integer, Integer>> counts = new HashMap<>();
        int[] inLine = new int[SEPARATORS.size()];
        boolean isQuoted = false;
        int lines = 0;
        for (int i = 0; i < text.length() && lines < LINES; i++) {
            char c = text.charAt(i);
            isQuoted ^= c == '"';
            int kind = isQuoted ? -1 : SEPARATORS.indexOf(c);
            if (kind >= 0) {
                inLine[kind]++;
            } else if (!isQuoted && (c == '\n' || c == '\r')) {
                lines += add(inLine, counts);
            }
        }
        add(inLine, counts);
        return mostSteady(counts);
    }

    /** Adds the counts of a line and clears them; returns 1 when it had any separator. */
    private static int add(int[] inLine, Map<Character, Map<Integer, Integer>> counts) {
        int any = 0;
        for (int kind = 0; kind < inLine.length; kind++) {
            if (inLine[kind] > 0) {
                any = 1;
                counts.computeIfAbsent(SEPARATORS.get(kind), separator -> new HashMap<>())
                        .merge(inLine[kind], 1, Integer::sum);
            }
            inLine[kind] = 0;
        }
        return any;
    }

    private static char mostSteady(Map<Character, Map<Integer, Integer>> counts) {
        char steadiest = SEPARATORS.get(0);
        int mostLines = 0;
        int mostInLine = 0;
        for (char separator : SEPARATORS) {
            for (Map.Entry<Integer, Integer> count :
                    counts.getOrDefault(separator, Map.of()).entrySet()) {
                int lines = count.getValue();
                int inLine = count.getKey();
                if (lines > mostLines || (lines == mostLines && inLine > mostInLine)) {
                    steadiest = separator;
                    mostLines = lines;
                    mostInLine = inLine;
                }
            }
        }
        return steadiest;
    }
}
