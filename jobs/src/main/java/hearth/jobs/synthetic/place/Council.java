package hearth.jobs.synthetic.place;

/**
 * A fictional local authority.
 *
 * @param index its place in the list, from 0; also the number of its random stream
 * @param laCode three digits that DfE does not use
 * @param children2020 children aged 0 to 17 in mid-2020
 * @param childrenGrowth yearly change of that number, a share
 */
public record Council(
        int index,
        String laCode,
        String gssCode,
        String name,
        Region region,
        GridReference centre,
        CouncilProfile profile,
        double children2020,
        double childrenGrowth) {

    /** Children aged 0 to 17 living in the area in the middle of the year. */
    public int population(int midYear) {
        double wave = 1 + 0.002 * Math.sin(midYear * 1.7 + index);
        return (int) Math.round(children2020 * Math.pow(1 + childrenGrowth, midYear - 2020) * wave);
    }
}
