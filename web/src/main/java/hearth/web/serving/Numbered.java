package hearth.web.serving;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** What queries read and write by small numbers, several times as fast as by texts. */
final class Numbered<T> {
    private final List<@Nullable T> things = new ArrayList<>();
    private final IdentityHashMap<T, Integer> numbers = new IdentityHashMap<>();

    void add(int number, T thing) {
        while (things.size() <= number) {
            things.add(null);
        }
        things.set(number, thing);
        numbers.put(thing, number);
    }

    /** What has a number; null where nothing was added with it. */
    @Nullable
    T thing(int number) {
        return number < things.size() ? things.get(number) : null;
    }

    /** The number of a thing that was added, of the very object: an equal one takes longer to find. */
    int number(T thing) {
        Integer number = numbers.get(thing);
        if (number == null) {
            throw new NoSuchElementException("no number for " + thing);
        }
        return number;
    }
}
