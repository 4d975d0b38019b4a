package hearth.warehouse.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class NumberMapTest {
    /** More numbers than the map has places at first, so that it grows. */
    @Property(tries = 100)
    void holdsWhatAMapOfObjectsHolds(@ForAll @Size(max = 300) List<@IntRange(max = 400) Integer> keys) {
        NumberMap map = new NumberMap(8);
        Map<Integer, Integer> expected = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            map.put(keys.get(i), i);
            expected.put(keys.get(i), i);
        }

        assertThat(map.keys())
                .containsExactlyInAnyOrder(
                        expected.keySet().stream().mapToInt(Integer::intValue).toArray());
        for (int key = 0; key <= 401; key++) {
            assertThat(map.get(key)).isEqualTo(expected.getOrDefault(key, NumberMap.NONE));
        }
    }
}
