package hearth.warehouse.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Lists a folder that others put files into. Nothing in it is trusted: what is no file is never opened, links are followed
 * only within the folder, each folder is listed once, and there is an end to it. Every entry is listed, whatever it is.
 */
public final class ReceivedFolder {
    private static final int MOST_ENTRIES = 10_000;
    private static final int DEEPEST = 32;

    private final Path top;
    private final List<Entry> found = new ArrayList<>();
    private final Set<Path> listed = new HashSet<>();
    private final Deque<Entry> links = new ArrayDeque<>();
    private int entries;

    private ReceivedFolder(Path top) {
        this.top = top;
    }

    /** What is to be done with an entry. */
    public enum Use {
        READ,
        /** Nothing is lost by leaving it out. */
        PASS_OVER,
        /** It may hold what should be read, and cannot be. */
        REJECT
    }

    /**
     * One entry.
     *
     * @param path its path below the folder, joined by {@code /}
     * @param file where its content is; for one that is not read, where it would be
     * @param reason why it is not read, as the rest of a sentence about it; empty for one that is
     */
    public record Entry(String path, Path file, long bytes, Use use, String reason) {
        private Entry not(Use other, String why) {
            return new Entry(path, file, 0, other, why);
        }

        /** The last part of its path. */
        public String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        private int depth() {
            return path.split("/", -1).length;
        }
    }

    /** All entries of a folder and the folders in it, by path. Where there are too many, one rejected entry stands for all. */
    public static List<Entry> list(Path folder) throws IOException {
        ReceivedFolder listing = new ReceivedFolder(folder.toRealPath());
        try {
            listing.walk(new Entry("", listing.top, 0, Use.READ, ""));
            while (!listing.links.isEmpty()) {
                listing.follow(listing.links.remove());
            }
        } catch (TooManyEntries e) {
            return List.of(new Entry("", folder, 0, Use.REJECT, "holds more than %,d files".formatted(MOST_ENTRIES)));
        }
        return listing.found.stream().sorted(Comparator.comparing(Entry::path)).toList();
    }

    private static final class TooManyEntries extends RuntimeException {}

    /** Lists a folder, whose file is a real path. */
    private void walk(Entry folder) {
        listed.add(folder.file());
        if (folder.depth() > DEEPEST) {
            found.add(folder.not(Use.REJECT, "is nested deeper than %d folders".formatted(DEEPEST)));
            return;
        }
        List<Path> children;
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder.file())) {
            children = children(stream);
        } catch (IOException | DirectoryIteratorException e) {
            found.add(folder.not(Use.REJECT, unreadable(e)));
            return;
        }
        if (children.isEmpty()) {
            found.add(folder.not(Use.PASS_OVER, "a folder without files"));
        }
        children.forEach(child -> add(folder, child));
    }

    private List<Path> children(DirectoryStream<Path> stream) {
        List<Path> children = new ArrayList<>();
        for (Path child : stream) {
            if (++entries > MOST_ENTRIES) {
                throw new TooManyEntries();
            }
            children.add(child);
        }
        return children;
    }

    private void add(Entry folder, Path child) {
        String name = child.getFileName().toString();
        Entry entry = new Entry(folder.path().isEmpty() ? name : folder.path() + "/" + name, child, 0, Use.READ, "");
        if (name.startsWith(".")) {
            found.add(entry.not(Use.PASS_OVER, "hidden"));
            return;
        }
        try {
            BasicFileAttributes kind = attributes(child);
            if (kind.isSymbolicLink()) {
                link(entry, child.toRealPath());
            } else if (kind.isDirectory()) {
                walk(entry);
            } else {
                file(entry, kind);
            }
        } catch (IOException e) {
            found.add(entry.not(Use.REJECT, unreadable(e)));
        }
    }

    private void link(Entry entry, Path target) throws IOException {
        BasicFileAttributes kind = attributes(target);
        if (!target.startsWith(top)) {
            found.add(entry.not(Use.REJECT, "is a link that leads out of the folder"));
        } else if (kind.isDirectory()) {
            // Followed when all real folders are listed, so that a folder keeps the name that it has.
            links.add(new Entry(entry.path(), target, 0, Use.READ, ""));
        } else {
            file(new Entry(entry.path(), target, 0, Use.READ, ""), kind);
        }
    }

    private void follow(Entry link) {
        if (listed.contains(link.file())) {
            found.add(link.not(Use.PASS_OVER, "a link to a folder that is read where it is"));
        } else {
            walk(link);
        }
    }

    private void file(Entry entry, BasicFileAttributes kind) {
        found.add(
                kind.isRegularFile()
                        ? new Entry(entry.path(), entry.file(), kind.size(), Use.READ, "")
                        : entry.not(Use.REJECT, ReceivedBytes.NO_FILE));
    }

    private static BasicFileAttributes attributes(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    private static String unreadable(Exception e) {
        if (e instanceof AccessDeniedException) {
            return "may not be read by this user";
        }
        boolean isLink = e instanceof FileSystemException;
        return isLink ? "is a link to nothing, or to itself" : "cannot be read";
    }
}
