package io.github.copydesk.stories;

import static io.github.copydesk.internal.format.ChecksummedFormat.corrupted;

import io.github.copydesk.compare.ArticleSketch;
import io.github.copydesk.internal.format.ChecksummedFormat;
import io.github.copydesk.stories.distributed.StreamPace;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A tracker as bytes, big-endian; a text is its length in bytes (4) and itself in UTF-8, a time is seconds (8) and
 * nanoseconds (4) since 1970, what may be absent stands behind a byte 1, or is a byte 0.
 *
 * <ol>
 *   <li>"CDST" and the format's version (2);
 *   <li>settings: number of articles (4), window as seconds (8) if there is one, closeness (4);
 *   <li>the newest time, the last numbers of an article (8) and of a story (8), the articles added since words were weighed
 *       (4);
 *   <li>the words as they were weighed: number of articles (4), of those with a time (4), the first and the last time in
 *       seconds (8 each), number of ints (4), word (4) and count (4) of each;
 *   <li>number of stories (4), and of each its number (8) and at how many articles it is looked at next (4);
 *   <li>number of articles (4), and of each in the order they were added: id, number (8), story (8), headline, outlet if
 *       known, time of publication if known, the time that counts, and the length of its sketch (4) with its bytes;
 *   <li>CRC-32 of all before (4).
 * </ol>
 *
 * <p>The bytes of a sketch belong to a release: another one does not read them.
 */
final class TrackerFormat {
    private static final ChecksummedFormat FORMAT =
            new ChecksummedFormat(0x43445354 /* "CDST" */, (byte) 2, "tracker", "tracker", "a");

    private TrackerFormat() {}

    static <K> void write(TrackerState<K> state, OutputStream stream, Function<? super K, String> name)
            throws IOException {
        FORMAT.write(stream, out -> write(state, out, name));
    }

    private static <K> void write(TrackerState<K> state, DataOutputStream out, Function<? super K, String> name)
            throws IOException {
        Duration window = state.settings.window();
        out.writeInt(state.settings.most());
        out.writeBoolean(window != null);
        if (window != null) {
            out.writeLong(window.toSeconds());
        }
        out.writeFloat(state.settings.least());
        write(state.newest, out);
        out.writeLong(state.lastArticle);
        out.writeLong(state.lastStory);
        out.writeInt(state.changes);
        int[] words = state.weighed.toArray();
        out.writeInt(state.weighed.articles());
        StreamPace pace = state.weighed.pace();
        out.writeInt(pace.articles());
        out.writeLong(pace.first());
        out.writeLong(pace.last());
        out.writeInt(words.length);
        for (int word : words) {
            out.writeInt(word);
        }
        out.writeInt(state.storyNumbers().size());
        for (long number : state.storyNumbers()) {
            out.writeLong(number);
            out.writeInt(state.story(number).orElseThrow().nextLook);
        }
        out.writeInt(state.size());
        for (TrackedArticle<K> article : state.all()) {
            write(article, name.apply(article.id), out);
        }
    }

    private static <K> void write(TrackedArticle<K> article, String id, DataOutputStream out) throws IOException {
        write(id, out);
        out.writeLong(article.number);
        out.writeLong(article.story().id);
        write(article.publication.headline(), out);
        Optional<String> outlet = article.publication.outlet();
        out.writeBoolean(outlet.isPresent());
        if (outlet.isPresent()) {
            write(outlet.get(), out);
        }
        Optional<Instant> published = article.publication.published();
        out.writeBoolean(published.isPresent());
        if (published.isPresent()) {
            write(published.get(), out);
        }
        write(article.seen, out);
        byte[] sketch = article.sketch.toBytes();
        out.writeInt(sketch.length);
        out.write(sketch);
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static void write(Instant time, DataOutputStream out) throws IOException {
        out.writeLong(time.getEpochSecond());
        out.writeInt(time.getNano());
    }

    static <K> TrackerState<K> read(InputStream stream, Function<String, ? extends K> id) throws IOException {
        try {
            return FORMAT.read(stream, in -> readState(in, id));
        } catch (EOFException e) {
            throw corrupted("tracker cut short", e);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            throw corrupted("damaged tracker: " + e.getMessage(), e);
        }
    }

    private static <K> TrackerState<K> readState(DataInputStream in, Function<String, ? extends K> id)
            throws IOException {
        TrackerState<K> state = readHead(in);
        readArticles(in, state, id);
        return state;
    }

    private static <K> TrackerState<K> readHead(DataInputStream in) throws IOException {
        int most = in.readInt();
        @Nullable Duration window = in.readBoolean() ? Duration.ofSeconds(in.readLong()) : null;
        TrackerState<K> state =
                new TrackerState<>(new TrackerState.Settings(most, window, in.readFloat()), readTime(in));
        state.lastArticle = in.readLong();
        state.lastStory = in.readLong();
        state.changes = in.readInt();
        state.weighed.addArticles(in.readInt());
        state.weighed.setPace(new StreamPace(in.readInt(), in.readLong(), in.readLong()));
        int size = in.readInt();
        for (int i = 0; i < size; i += 2) {
            state.weighed.add(in.readInt(), in.readInt());
        }
        return state;
    }

    private static <K> void readArticles(DataInputStream in, TrackerState<K> state, Function<String, ? extends K> id)
            throws IOException {
        Map<Long, TrackedStory<K>> stories = new HashMap<>();
        int number = in.readInt();
        for (int i = 0; i < number; i++) {
            TrackedStory<K> story = new TrackedStory<>(in.readLong());
            story.nextLook = in.readInt();
            stories.put(story.id, story);
        }
        int articles = in.readInt();
        for (int i = 0; i < articles; i++) {
            K name = id.apply(readText(in));
            long numberOfArticle = in.readLong();
            TrackedStory<K> story = stories.get(in.readLong());
            if (story == null) {
                throw new StreamCorruptedException("damaged tracker: an article without a story");
            }
            String headline = readText(in);
            Optional<String> outlet = in.readBoolean() ? Optional.of(readText(in)) : Optional.empty();
            Optional<Instant> published = in.readBoolean() ? Optional.of(readTime(in)) : Optional.empty();
            Instant seen = readTime(in);
            ArticleSketch sketch = ArticleSketch.ofBytes(readBytes(in));
            Publication publication = new Publication(headline, outlet, published);
            state.restore(new TrackedArticle<>(name, numberOfArticle, publication, sketch, seen), story);
        }
    }

    private static String readText(DataInputStream in) throws IOException {
        return new String(readBytes(in), StandardCharsets.UTF_8);
    }

    /** Takes no more memory than there are bytes, whatever length is claimed. */
    private static byte[] readBytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0) {
            throw new StreamCorruptedException("damaged tracker: a length of " + length);
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    private static Instant readTime(DataInputStream in) throws IOException {
        return Instant.ofEpochSecond(in.readLong(), in.readInt());
    }
}
