package io.github.copydesk.feedmonitor;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Entities;

/**
 * Reads RSS 2.0 and Atom with the JDK's streaming parser, which is told to know neither document type definitions nor
 * external entities: a feed can neither read files nor open addresses nor grow by expansion.
 */
public final class FeedReader {
    private final List<FeedItem> items = new ArrayList<>();
    private String feed = "";
    private boolean inItem;
    private String title = "";
    private String link = "";
    private String html = "";

    private FeedReader() {}

    /**
     * Reads the items of a feed in its order.
     *
     * @throws XMLStreamException if it is not well-formed, or declares a document type
     */
    public static List<FeedItem> read(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        FeedReader reader = new FeedReader();
        reader.read(factory.createXMLStreamReader(in));
        return List.copyOf(reader.items);
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw new XMLStreamException("a feed must not declare a document type", xml.getLocation());
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT && isItem(xml.getLocalName())) {
                items.add(new FeedItem(feed, title, link, html));
                inItem = false;
            }
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        String name = xml.getLocalName();
        if (isItem(name)) {
            inItem = true;
            title = "";
            link = "";
            html = "";
        } else if (name.equals("title") && !inItem && feed.isEmpty()) {
            feed = text(xml);
        } else if (inItem) {
            property(name, xml);
        }
    }

    private void property(String name, XMLStreamReader xml) throws XMLStreamException {
        switch (name) {
            case "title" -> title = text(xml);
            case "link" -> link(xml);
            // RSS puts the whole article into content:encoded, and Atom into content, where they have it.
            case "encoded", "content" -> html = text(xml);
            case "description", "summary" -> html = html.isEmpty() ? text(xml) : html;
            default -> {
                // Other elements of an item say nothing about its text.
            }
        }
    }

    private void link(XMLStreamReader xml) throws XMLStreamException {
        String address = xml.getAttributeValue(null, "href");
        String relation = xml.getAttributeValue(null, "rel");
        if (address == null) {
            link = text(xml);
        } else if (relation == null || relation.equals("alternate")) {
            link = address;
        }
    }

    /** What the element says, as HTML: Atom's XHTML keeps its tags, all else is text or escaped HTML already. */
    private static String text(XMLStreamReader xml) throws XMLStreamException {
        boolean markup = "xhtml".equals(xml.getAttributeValue(null, "type"));
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                text.append(markup ? "<" + xml.getLocalName() + ">" : "");
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                text.append(markup && depth > 0 ? "</" + xml.getLocalName() + ">" : "");
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(markup ? Entities.escape(xml.getText()) : xml.getText());
            }
        }
        return text.toString().strip();
    }

    private static boolean isItem(String name) {
        return name.equals("item") || name.equals("entry");
    }
}
