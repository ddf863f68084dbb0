package io.github.copydesk.feedmonitor;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads RSS and Atom of all versions. A feed that declares a document type is refused: it could read files or grow. */
public final class FeedReader {
    private FeedReader() {}

    /**
     * Reads the items of a feed, the oldest first where they tell their times, else in its order.
     *
     * @throws FeedException if it is no feed, or declares a document type
     */
    public static List<FeedItem> read(InputStream in) throws FeedException, IOException {
        SyndFeedInput input = new SyndFeedInput();
        input.setAllowDoctypes(false);
        input.setXmlHealerOn(false);
        try (XmlReader reader = new XmlReader(in)) {
            SyndFeed feed = input.build(reader);
            String outlet = text(feed.getTitle());
            return feed.getEntries().stream()
                    .map(entry -> item(outlet, entry))
                    .sorted(FeedReader::olderFirst)
                    .toList();
        } catch (IllegalArgumentException e) {
            throw new FeedException("no feed: " + e.getMessage(), e);
        }
    }

    private static int olderFirst(FeedItem a, FeedItem b) {
        return a.published() == null || b.published() == null
                ? 0
                : a.published().compareTo(b.published());
    }

    private static FeedItem item(String outlet, SyndEntry entry) {
        String link = text(entry.getLink());
        String title = text(entry.getTitle());
        String id = Stream.of(text(entry.getUri()), link, title)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
        Date date = entry.getPublishedDate() != null ? entry.getPublishedDate() : entry.getUpdatedDate();
        return new FeedItem(id, outlet, title, link, html(entry), date == null ? null : date.toInstant());
    }

    /** RSS puts the whole article into content:encoded, and Atom into content, where they have it. */
    private static String html(SyndEntry entry) {
        String longest = entry.getDescription() == null
                ? ""
                : text(entry.getDescription().getValue());
        for (SyndContent content : entry.getContents()) {
            String value = text(content.getValue());
            longest = value.length() > longest.length() ? value : longest;
        }
        return longest;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
