package hearth.jobs.extract;

import hearth.warehouse.file.CellLimit;
import hearth.warehouse.ssda903.ReturnLayout;
import hearth.warehouse.ssda903.ReturnTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a whole return as XML: one element for each child, with its tables inside, in any order. A row's number is the
 * place of its element among those of its kind: the tables of a file that is one long line have no other.
 */
final class XmlReading implements TableReader {
    static final String REMEDY = "export it again as an SSDA903 return in XML, or send its tables as CSV files";

    private static final String ROOT = "EXPSSDA903";
    private static final Map<String, String> COLUMNS = Map.of("CHILDID", "CHILD", "PL", "PLACE");
    private static final Map<String, String> TABLES = Map.of(
            "HEADER", "header",
            "EPISODE", "episodes",
            "AMISSING", "missing",
            "AREVIEW", "reviews",
            "PERMANENCE", "previous_permanence",
            "OC2", "oc2",
            "AD_PLACED", "placed_for_adoption");

    /** Tables that have no element of their own: their cells stand in HEADER. */
    private static final List<String> WITHIN_HEADER = List.of("uasc", "oc3", "ad1");

    private static final Set<String> OF_THE_CHILD = Set.of("CHILD", "SEX", "DOB");

    private final ReturnLayout layout;
    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

    XmlReading(ReturnLayout layout) {
        this.layout = layout;
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /** The tables of the return that the form has a place for. */
    static Set<String> tables() {
        Set<String> tables = new TreeSet<>(TABLES.values());
        tables.addAll(WITHIN_HEADER);
        return tables;
    }

    @Override
    public List<TableContent> read(byte[] bytes) throws IOException {
        Found found = new Found();
        try {
            XMLStreamReader in = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            while (in.next() != XMLStreamConstants.END_DOCUMENT) {
                if (in.getEventType() == XMLStreamConstants.DTD) {
                    throw new UnusableFileException("declares a document type, which a return never does", REMEDY);
                }
                if (in.isStartElement()) {
                    children(in, found);
                }
            }
        } catch (XMLStreamException e) {
            // The parser's own words repeat what it found, which may be about a child.
            throw new UnusableFileException(
                    "is not valid XML at line %,d, column %,d"
                            .formatted(
                                    e.getLocation().getLineNumber(),
                                    e.getLocation().getColumnNumber()),
                    REMEDY);
        }
        return found.tables();
    }

    private static void children(XMLStreamReader in, Found found) throws XMLStreamException, IOException {
        if (!XmlElement.name(in).equals(ROOT)) {
            throw new UnusableFileException(
                    "is not a return: its outermost element is " + in.getLocalName() + ", not " + ROOT, REMEDY);
        }
        while (in.nextTag() == XMLStreamConstants.START_ELEMENT) {
            if (!XmlElement.name(in).equals("CHILD")) {
                throw new UnusableFileException(
                        "has the element " + in.getLocalName() + " where only CHILD is allowed", REMEDY);
            }
            found.child(XmlElement.read(in, found.limit));
        }
    }

    /** The rows found so far, by table. */
    private final class Found {
        private final CellLimit limit = new CellLimit(Limits.CELLS);
        private final Map<String, List<Numbered>> rows = new LinkedHashMap<>();
        private final Map<String, Integer> elements = new HashMap<>();

        private record Numbered(int number, Map<String, String> cells) {}

        void child(XmlElement child) {
            Map<String, String> identity = new LinkedHashMap<>();
            for (XmlElement element : child.children()) {
                if (element.name().equals("HEADER")) {
                    identity.putAll(header(element));
                }
            }
            for (XmlElement element : child.children()) {
                if (element.name().equals("HEADER")) {
                    element.groups().forEach(group -> group(group, identity));
                } else {
                    group(element, identity);
                }
            }
        }

        /** Adds the row of the header table and those of the tables within it; returns the cells that identify the child. */
        private Map<String, String> header(XmlElement header) {
            int number = elements.merge("HEADER", 1, Integer::sum);
            Map<String, String> cells = renamed(header.cells());
            Map<String, String> identity = only(cells, OF_THE_CHILD);
            for (String table : WITHIN_HEADER) {
                Map<String, String> row = only(cells, columns(table));
                cells.keySet().removeIf(name -> row.containsKey(name) && !OF_THE_CHILD.contains(name));
                boolean isUnaccompanied =
                        table.equals("uasc") && cells.getOrDefault("UASC", "").equals("1");
                if (isUnaccompanied || saysMoreThan(identity, row)) {
                    add(table, number, row);
                }
            }
            add("header", number, cells);
            return identity;
        }

        private void group(XmlElement group, Map<String, String> identity) {
            String table = TABLES.getOrDefault(group.name(), group.name());
            Map<String, String> cells = renamed(group.cells());
            identity.forEach((name, cell) -> {
                if (name.equals("CHILD") || (name.equals("DOB") && !table.equals("episodes"))) {
                    cells.putIfAbsent(name, cell);
                }
            });
            add(table, elements.merge(group.name(), 1, Integer::sum), cells);
        }

        private void add(String table, int number, Map<String, String> cells) {
            rows.computeIfAbsent(table, name -> new ArrayList<>()).add(new Numbered(number, cells));
        }

        List<TableContent> tables() {
            List<TableContent> tables = new ArrayList<>();
            rows.forEach((table, found) -> {
                Set<String> header = new LinkedHashSet<>(columns(table));
                found.forEach(row -> header.addAll(row.cells().keySet()));
                limit.add((long) header.size() * found.size());
                tables.add(new TableContent(
                        "#" + table,
                        List.copyOf(header),
                        found.stream()
                                .map(row -> new TableContent.Row(
                                        row.number(),
                                        header.stream()
                                                .map(name -> row.cells().getOrDefault(name, ""))
                                                .toList()))
                                .toList()));
            });
            return tables;
        }
    }

    /** The columns that the return gives a table; none when it is no table of the return. */
    private Set<String> columns(String table) {
        return layout.tables().stream()
                .filter(known -> known.name().equals(table))
                .map(ReturnTable::columnNames)
                .collect(LinkedHashSet::new, Set::addAll, Set::addAll);
    }

    private static boolean saysMoreThan(Map<String, String> identity, Map<String, String> row) {
        return row.entrySet().stream()
                .anyMatch(cell ->
                        !identity.containsKey(cell.getKey()) && !cell.getValue().isEmpty());
    }

    private static Map<String, String> only(Map<String, String> cells, Set<String> names) {
        Map<String, String> some = new LinkedHashMap<>(cells);
        some.keySet().retainAll(names);
        return some;
    }

    private static Map<String, String> renamed(Map<String, String> cells) {
        Map<String, String> renamed = new LinkedHashMap<>();
        cells.forEach((name, cell) -> renamed.put(COLUMNS.getOrDefault(name, name), cell));
        return renamed;
    }
}
