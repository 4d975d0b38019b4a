package hearth.jobs.extract;

import hearth.warehouse.ssda903.ReturnTable;

/** A table that was read and recognised. */
record ReceivedTable(SentFile file, ReturnTable table, TableContent content) {
    /** The path of the file and, where it holds several tables, the part that is this one. */
    String path() {
        return file.path() + content.part();
    }

    String folder() {
        return file.folder();
    }

    /** What the file, and the part that is this table, are called. */
    String name() {
        return file.name() + content.part();
    }
}
