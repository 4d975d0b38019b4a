package hearth.jobs.synthetic.place;

/** A fictional region; the number is its place in the list, from 1. */
public record Region(int number, String code, String name) {}
