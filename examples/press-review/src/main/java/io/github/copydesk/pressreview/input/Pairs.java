package io.github.copydesk.pressreview.input;

import io.github.copydesk.fingerprint.FingerprintIndex;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** The pairs of articles to compare, one after the other. */
public abstract class Pairs implements AutoCloseable {
    private Pairs() {}

    /**
     * A pair of articles, or what is wrong with the record of one.
     *
     * @param where the file and line it comes from, for messages
     * @param a the first one's id
     * @param b the second one's id
     * @param problem what is wrong with the record, null if nothing is
     */
    public record Pair(
            String where, String a, String b, @Nullable String problem) {}

    /** The next one, null behind the last one. */
    public abstract @Nullable Pair next() throws IOException;

    @Override
    public void close() throws IOException {}

    /** Every pair of a few articles. */
    public static Pairs ofAll(List<String> ids) {
        return new Pairs() {
            private int a;
            private int b;

            @Override
            public @Nullable Pair next() {
                if (++b >= ids.size()) {
                    a++;
                    b = a + 1;
                }
                return b < ids.size()
                        ? new Pair(ids.get(a) + " and " + ids.get(b), ids.get(a), ids.get(b), null)
                        : null;
            }
        };
    }

    /** The pairs whose fingerprints say that they share wording, or rare names and words. */
    public static Pairs ofCandidates(List<String> ids, FingerprintIndex index) {
        LongStream.Builder found = LongStream.builder();
        index.forEachCandidate((a, b, resemblance) -> found.add((long) a << 32 | b));
        PrimitiveIterator.OfLong pairs = found.build().sorted().distinct().iterator();
        return new Pairs() {
            @Override
            public @Nullable Pair next() {
                if (!pairs.hasNext()) {
                    return null;
                }
                long pair = pairs.nextLong();
                String a = ids.get((int) (pair >>> 32));
                String b = ids.get((int) pair);
                return new Pair(a + " and " + b, a, b, null);
            }
        };
    }

    /**
     * The pairs that a file of {@code {"a", "b"}} lines names.
     *
     * @param name the file, or {@code -} for standard input
     */
    public static Pairs ofFile(String name, InputStream standardInput) throws IOException {
        boolean standard = name.equals("-");
        if (!standard && !Files.exists(Path.of(name))) {
            throw new NoSuchFileException(name);
        }
        Source source = standard ? new Source("stdin", null) : new Source(name, Path.of(name));
        InputStream in = source.open(standardInput);
        Utf8Lines lines = new Utf8Lines(in);
        return new Pairs() {
            @Override
            public @Nullable Pair next() throws IOException {
                Utf8Lines.Line line = lines.nextFilled();
                if (line == null) {
                    return null;
                }
                String where = source.name() + ":" + line.number();
                return line.text() == null
                        ? new Pair(where, "", "", line.problem())
                        : PageLine.readPair(line.text(), where);
            }

            @Override
            public void close() throws IOException {
                in.close();
            }
        };
    }
}
