package hearth.jobs.extract;

import hearth.warehouse.file.ReceivedBytes;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** A zip file in memory, known to be sound and to unpack to no more than a return could need. */
final class Archive implements AutoCloseable {
    private static final String SEND_LESS = "send only the files of the return, not packed";
    private static final int CHUNK = 1 << 16;

    private final ZipFile zip;
    private final long packedBytes;
    private long unpackedBytes;

    private Archive(ZipFile zip, long packedBytes) {
        this.zip = zip;
        this.packedBytes = packedBytes;
    }

    /** Opens an archive and unpacks it once, without keeping anything; fails when it is damaged or too large. */
    static Archive open(byte[] bytes) throws IOException {
        Archive archive;
        try {
            archive = new Archive(
                    ZipFile.builder()
                            .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                            .get(),
                    bytes.length);
        } catch (IOException | RuntimeException e) {
            throw new UnusableFileException(
                    "is not a valid zip file, as .xlsx and .zip files are: it is cut short, damaged or something else",
                    "check that it opens, and send it again");
        }
        archive.check();
        return archive;
    }

    List<ZipArchiveEntry> entries() {
        return Collections.list(zip.getEntries());
    }

    byte[] read(ZipArchiveEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return ReceivedBytes.of(in, Limits.FILE_BYTES).orElseThrow(() -> damaged(entry));
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void check() throws IOException {
        List<ZipArchiveEntry> entries = entries();
        if (entries.size() > Limits.ENTRIES) {
            throw new UnusableFileException(
                    "holds %,d files; a return has a dozen, and no more than %,d are read"
                            .formatted(entries.size(), Limits.ENTRIES),
                    SEND_LESS);
        }
        for (ZipArchiveEntry entry : entries) {
            if (!zip.canReadEntryData(entry)) {
                throw new UnusableFileException(
                        "is packed with a password, or in a way that cannot be read", "pack it as a plain zip file");
            }
            try {
                unpack(entry);
            } catch (ZipException e) {
                throw damaged(entry);
            }
        }
    }

    private static UnusableFileException damaged(ZipArchiveEntry entry) {
        return new UnusableFileException(
                "is damaged: " + entry.getName() + " cannot be unpacked as it was packed", "pack it and send it again");
    }

    private void unpack(ZipArchiveEntry entry) throws IOException {
        byte[] chunk = new byte[CHUNK];
        CRC32 checksum = new CRC32();
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                size += read;
                unpackedBytes += read;
                checksum.update(chunk, 0, read);
                checkSize(entry, size);
            }
        }
        if (checksum.getValue() != entry.getCrc()) {
            throw damaged(entry);
        }
    }

    private void checkSize(ZipArchiveEntry entry, long size) throws IOException {
        if (size > Limits.FILE_BYTES || unpackedBytes > Limits.UNPACKED_BYTES) {
            throw new UnusableFileException(
                    "unpacks to more than %,d MB in all, or %,d MB in one file (%s)"
                            .formatted(
                                    Limits.UNPACKED_BYTES / Limits.MEGABYTE,
                                    Limits.FILE_BYTES / Limits.MEGABYTE,
                                    entry.getName()),
                    SEND_LESS);
        }
        if (unpackedBytes > Limits.RATIO_FREE_BYTES && unpackedBytes > packedBytes * Limits.UNPACKED_RATIO) {
            throw new UnusableFileException(
                    "unpacks to more than %,d times its size (%s), as only an archive made to do harm does"
                            .formatted(Limits.UNPACKED_RATIO, entry.getName()),
                    SEND_LESS);
        }
    }
}
