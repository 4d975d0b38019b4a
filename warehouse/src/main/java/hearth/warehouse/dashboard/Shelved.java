package hearth.warehouse.dashboard;

/**
 * What Hearth ships and a council adds to, each with an id.
 *
 * @param <C> the collection itself
 */
public interface Shelved<C extends Shelved<C>> {
    /** These and others; throws where both have one of an id. */
    C and(C others);

    /** The one with an id; none where there is none. */
    C only(String id);
}
