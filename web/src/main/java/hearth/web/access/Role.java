package hearth.web.access;

/** How much a reader may see, from least to most of an authority's own data. */
public enum Role {
    /** What is shared with every reader. */
    GUEST,
    /** Also the counts of their own authorities in full. */
    STAFF,
    /** Also the rows of children behind these counts. */
    CASEWORKER,
    /** The counts of all authorities in full, and no child's row: for whoever runs the warehouse. */
    OPERATOR
}
