package hearth.warehouse.sufficiency;

import java.util.List;

/** Children whose numbers different things drive: unaccompanied children arrive through a national transfer scheme. */
public enum ChildGroup {
    LOCAL(0),
    UNACCOMPANIED(1);

    static final List<ChildGroup> ALL = List.of(values());
    static final int COUNT = ALL.size();

    private final int index;

    ChildGroup(int index) {
        this.index = index;
    }

    int index() {
        return index;
    }
}
