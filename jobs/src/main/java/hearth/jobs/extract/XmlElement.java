package hearth.jobs.extract;

import hearth.warehouse.file.CellLimit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of a return in XML, with all that is in it.
 *
 * @param name in upper case
 * @param text blanks stripped
 */
record XmlElement(String name, String text, List<XmlElement> children) {
    private static final int DEEPEST = 5;

    /** Reads the element at whose start the reader is. */
    static XmlElement read(XMLStreamReader in, CellLimit limit) throws XMLStreamException, IOException {
        return read(in, limit, 1);
    }

    private static XmlElement read(XMLStreamReader in, CellLimit limit, int depth)
            throws XMLStreamException, IOException {
        limit.add(1);
        if (depth > DEEPEST) {
            throw new UnusableFileException("nests its elements deeper than a return does", XmlReading.REMEDY);
        }
        String name = name(in);
        StringBuilder text = new StringBuilder();
        List<XmlElement> children = new ArrayList<>();
        while (in.next() != XMLStreamConstants.END_ELEMENT) {
            if (in.isStartElement()) {
                children.add(read(in, limit, depth + 1));
            } else if (in.isCharacters()) {
                text.append(in.getText());
            }
        }
        return new XmlElement(name, text.toString().trim(), children);
    }

    static String name(XMLStreamReader in) {
        return in.getLocalName().toUpperCase(Locale.ROOT);
    }

    boolean isGroup() {
        return !children.isEmpty();
    }

    List<XmlElement> groups() {
        return children.stream().filter(XmlElement::isGroup).toList();
    }

    /** The text of each element in it that holds no others, by name; of the element itself when it holds none. */
    Map<String, String> cells() {
        Map<String, String> cells = new LinkedHashMap<>();
        for (XmlElement cell : isGroup() ? children : List.of(this)) {
            if (!cell.isGroup()) {
                cells.merge(cell.name(), cell.text(), (first, second) -> (first + " " + second).strip());
            }
        }
        return cells;
    }
}
