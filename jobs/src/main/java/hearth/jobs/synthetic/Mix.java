package hearth.jobs.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Codes with their weights, written "U6 50 U4 20", one of which is picked at random. */
final class Mix {
    private static final Pattern SPACE = Pattern.compile(" +");

    private final List<String> codes = new ArrayList<>();
    private final double[] upTo;

    private Mix(List<String> words) {
        upTo = new double[words.size() / 2];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            codes.add(words.get(2 * i));
            sum += Double.parseDouble(words.get(2 * i + 1));
            upTo[i] = sum;
        }
    }

    static Mix of(String codesAndWeights) {
        return new Mix(SPACE.splitAsStream(codesAndWeights).toList());
    }

    String pick(Chance chance) {
        double at = chance.share() * upTo[upTo.length - 1];
        int i = 0;
        while (upTo[i] <= at) {
            i++;
        }
        return codes.get(i);
    }

    List<String> codes() {
        return List.copyOf(codes);
    }
}
