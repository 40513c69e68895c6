package photoscope.platform;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the outermost dictionary of an Apple property list in XML. */
final class PropertyList {
    private PropertyList() {}

    /** Texts by key; true and false are {@code "true"} and {@code "false"}, lists and dictionaries their words. */
    static Map<String, String> read(String xml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            // the list names Apple's DTD, which is not fetched
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // Java's own handler prints
            builder.setErrorHandler(new DefaultHandler());
            Element list = builder.parse(new InputSource(new StringReader(xml))).getDocumentElement();
            Map<String, String> values = new HashMap<>();
            String key = "";
            Element dictionary = elementFrom(list.getFirstChild());
            Element each = dictionary == null ? null : elementFrom(dictionary.getFirstChild());
            while (each != null) {
                if (each.getTagName().equals("key")) {
                    key = each.getTextContent();
                } else {
                    String text = each.getTextContent();
                    boolean flag = each.getTagName().equals("true") || each.getTagName().equals("false");
                    values.put(key, flag ? each.getTagName() : text);
                }
                each = elementFrom(each.getNextSibling());
            }
            return values;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("not a property list: " + e.getMessage(), e);
        }
    }

    private static @Nullable Element elementFrom(@Nullable Node node) {
        Node at = node;
        while (at != null && !(at instanceof Element)) {
            at = at.getNextSibling();
        }
        return (Element) at;
    }
}
