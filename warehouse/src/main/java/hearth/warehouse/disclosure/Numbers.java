package hearth.warehouse.disclosure;

import java.util.Arrays;

/** A list of numbers that grows; one of objects takes several times as long, and there are millions of these. */
final class Numbers {
    private int[] numbers = new int[16];
    private int size;

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = number;
    }

    int get(int index) {
        return numbers[index];
    }

    int size() {
        return size;
    }

    int removeLast() {
        return numbers[--size];
    }

    int[] all() {
        return Arrays.copyOf(numbers, size);
    }
}
