package hearth.web.home;

/**
 * A figure that is another one than it was.
 *
 * @param figure the measure and its year, in words
 * @param address of its benchmark
 * @param why what changed it
 * @param kind whose figure it is, in a word or two
 */
public record Change(String figure, String address, String now, String before, String why, String kind) {}
