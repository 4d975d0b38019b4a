package hearth.warehouse.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ReturnLayoutTest {
    private static final ReturnLayout LAYOUT = ReturnLayout.newest();

    @TestFactory
    Stream<DynamicTest> everyTableIsRecognisedByItsOwnColumnsAndWithOnesMore() {
        return LAYOUT.tables().stream()
                .map(table -> DynamicTest.dynamicTest(table.name(), () -> {
                    Set<String> header = new LinkedHashSet<>(table.columnNames());
                    assertThat(LAYOUT.recognise(header)).contains(table);
                    header.add("TEST_COLUMN");
                    assertThat(LAYOUT.recognise(header)).contains(table);
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyCodeSetExists() {
        return LAYOUT.tables().stream()
                .flatMap(table -> table.columns().stream())
                .filter(column -> column.kind() == ReturnColumn.Kind.CODE)
                .map(ReturnColumn::codeSet)
                .distinct()
                .map(set -> DynamicTest.dynamicTest(
                        set, () -> assertThat(CodeSet.named(set).codes()).isNotEmpty()));
    }

    @Test
    void aTableIsRecognisedWithoutAColumnThatMayBeBlank() {
        Set<String> header = new LinkedHashSet<>(LAYOUT.table("episodes").columnNames());
        header.remove("URN");

        assertThat(LAYOUT.recognise(header)).map(ReturnTable::name).contains("episodes");
    }

    @Test
    void otherFilesAreNotRecognisedAndTheNearestTableIsKnown() {
        Set<String> header = Set.of("CHILD", "DOB", "REVIEW_CODE");

        assertThat(LAYOUT.recognise(header)).isEmpty();
        assertThat(LAYOUT.nearest(header)).map(ReturnTable::name).contains("reviews");
        assertThat(LAYOUT.recognise(Set.of("NAME", "COLOUR"))).isEmpty();
    }

    @Test
    void aTableThatLacksAColumnIsNotTakenForASmallerOne() {
        Set<String> header = new LinkedHashSet<>(LAYOUT.table("header").columnNames());
        header.remove("ETHNIC");

        assertThat(LAYOUT.recognise(header)).isEmpty();
        assertThat(LAYOUT.nearest(header)).map(ReturnTable::name).contains("header");
        header.add("DUC");
        assertThat(LAYOUT.recognise(header)).map(ReturnTable::name).contains("uasc");
    }

    @Test
    void aRowIsIdentifiedByItsChildAndTheDayOfWhatHappened() {
        assertThat(LAYOUT.table("header").identifyingColumns()).containsExactly("CHILD");
        assertThat(LAYOUT.table("oc2").identifyingColumns()).containsExactly("CHILD");
        assertThat(LAYOUT.table("episodes").identifyingColumns()).containsExactly("CHILD", "DECOM");
        assertThat(LAYOUT.table("missing").identifyingColumns()).containsExactly("CHILD", "MIS_START");
    }

    @Test
    void codesBelongToTheirYears() {
        CodeSet places = CodeSet.named("PLACE");

        assertThat(places.find("K3").orElseThrow().isIn(new CollectionYear(2024)))
                .isFalse();
        assertThat(places.find("K3").orElseThrow().isIn(new CollectionYear(2025)))
                .isTrue();
        assertThat(places.find(" k2 ")).map(Code::code).contains("K2");
        assertThat(CodeSet.named("MOTHER").find("1.0")).map(Code::code).contains("1");
        assertThat(List.of("XX", "", "K")).noneMatch(cell -> places.find(cell).isPresent());
    }

    @Test
    void collectionYearsRunFromAprilToMarch() {
        assertThat(CollectionYear.of(java.time.LocalDate.of(2024, 3, 31))).isEqualTo(new CollectionYear(2024));
        assertThat(CollectionYear.of(java.time.LocalDate.of(2024, 4, 1))).isEqualTo(new CollectionYear(2025));
        assertThat(new CollectionYear(2025)).hasToString("2024/25");
    }
}
