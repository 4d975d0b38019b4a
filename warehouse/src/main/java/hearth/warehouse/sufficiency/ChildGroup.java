package hearth.warehouse.sufficiency;

/** Children whose numbers different things drive: unaccompanied children arrive through a national transfer scheme. */
public enum ChildGroup {
    LOCAL(0),
    UNACCOMPANIED(1);

    static final int COUNT = values().length;

    private final int index;

    ChildGroup(int index) {
        this.index = index;
    }

    int index() {
        return index;
    }
}
