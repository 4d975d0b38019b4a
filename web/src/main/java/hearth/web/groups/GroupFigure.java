package hearth.web.groups;

import hearth.web.figure.Figure;

/**
 * A figure of one group of children, or of all.
 *
 * @param breakdown the way of splitting, or all
 * @param group the group, or all
 */
record GroupFigure(String breakdown, String group, Figure figure) {
    /** The name of the breakdown, and of the group, of all children together. */
    static final String ALL = "all";
}
