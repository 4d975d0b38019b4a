package hearth.warehouse.disclosure;

import java.util.Arrays;

/** Numbers by keys that are numbers, neither of them negative; with objects it takes several times as long. */
final class NumberMap {
    /** In place of the number of a key that has none. */
    static final int NONE = -1;

    private int[] keys;
    private int[] numbers;
    private int size;

    /** @param expected how many keys it has room for before it must grow */
    NumberMap(int expected) {
        this.keys = free(Integer.highestOneBit(Math.max(expected, 8)) * 4);
        this.numbers = new int[keys.length];
    }

    private static int[] free(int places) {
        int[] keys = new int[places];
        Arrays.fill(keys, NONE);
        return keys;
    }

    int get(int key) {
        int place = place(key);
        return keys[place] == NONE ? NONE : numbers[place];
    }

    void put(int key, int number) {
        if (2 * size >= keys.length) {
            grow();
        }
        int place = place(key);
        if (keys[place] == NONE) {
            keys[place] = key;
            size++;
        }
        numbers[place] = number;
    }

    /** In no order. */
    int[] keys() {
        return Arrays.stream(keys).filter(key -> key != NONE).toArray();
    }

    /** Where a key is, or else could be: the table is never full. */
    private int place(int key) {
        int last = keys.length - 1;
        int place = (key * 0x9E3779B9) >>> Integer.numberOfLeadingZeros(last);
        while (keys[place] != NONE && keys[place] != key) {
            place = (place + 1) & last;
        }
        return place;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = free(2 * oldKeys.length);
        numbers = new int[keys.length];
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != NONE) {
                put(oldKeys[i], oldNumbers[i]);
            }
        }
    }
}
