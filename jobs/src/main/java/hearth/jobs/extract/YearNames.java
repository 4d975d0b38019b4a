package hearth.jobs.extract;

/** What a single year in the name of a file or folder means. */
public enum YearNames {
    /** 2018 is the collection year that ends on 31 March 2018. */
    END,
    /** 2018 is the collection year that starts on 1 April 2018. */
    START
}
