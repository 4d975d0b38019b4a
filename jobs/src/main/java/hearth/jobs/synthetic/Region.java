package hearth.jobs.synthetic;

/** A fictional region; the number is its place in the list, from 1. */
record Region(int number, String code, String name) {}
