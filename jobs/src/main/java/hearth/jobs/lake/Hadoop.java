package hearth.jobs.lake;

import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkConf;
import org.apache.spark.deploy.SparkHadoopUtil;

/** How Hadoop reaches files: as it is set up on this machine, with settings that Spark was given. */
public final class Hadoop {
    private Hadoop() {}

    /** The settings; files of this machine are reached without a process for each. */
    public static Configuration configuration() {
        Configuration configuration = SparkHadoopUtil.get().newConfiguration(new SparkConf());
        configuration.set("fs.file.impl", QuickLocalFileSystem.class.getName());
        configuration.set("fs.AbstractFileSystem.file.impl", QuickLocalFileSystem.Context.class.getName());
        return configuration;
    }
}
