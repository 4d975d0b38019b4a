package hearth.jobs.synthetic.random;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Codes with their weights, written "U6 50 U4 20", one of which is picked at random. */
public final class WeightedCodes {
    private static final Pattern SPACE = Pattern.compile(" +");

    private final List<String> codes = new ArrayList<>();
    private final double[] upTo;

    private WeightedCodes(List<String> words) {
        upTo = new double[words.size() / 2];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            codes.add(words.get(2 * i));
            sum += Double.parseDouble(words.get(2 * i + 1));
            upTo[i] = sum;
        }
    }

    public static WeightedCodes of(String codesAndWeights) {
        return new WeightedCodes(SPACE.splitAsStream(codesAndWeights).toList());
    }

    public String pick(Randomness random) {
        double at = random.share() * upTo[upTo.length - 1];
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
