package hearth.web.figure;

import hearth.warehouse.ssda903.CollectionYear;

/**
 * How many ends of care an authority's return reports that are not counted, because other episodes contradict them.
 *
 * @param others ends of care that are no adoptions
 */
public record ContradictedEnds(CollectionYear year, long adoptions, long others) {}
