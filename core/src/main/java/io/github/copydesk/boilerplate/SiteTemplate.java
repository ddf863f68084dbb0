package io.github.copydesk.boilerplate;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Block;
import io.github.copydesk.article.Role;
import io.github.copydesk.parse.BlockRule;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.zip.CRC32;

/**
 * What repeats on the pages of one site: its menus, appeals and notices. Learned from a few pages with different
 * articles, it is a rule for an {@link io.github.copydesk.parse.ArticleParser} and evidence for a
 * {@link BoilerplateStripper}.
 *
 * <pre>{@code
 * SiteTemplate template = pages.stream().map(Copydesk::parse).collect(SiteTemplate.toTemplate());
 * ArticleParser parser = ArticleParser.builder().rule(template).build();
 * }</pre>
 *
 * <p>A block belongs to the template if it stands, but for its numbers and punctuation, on at least two pages and on at
 * least a third of all; of a single page all blocks do, which makes it weak evidence on a second one. One pass over the pages; templates of parts {@linkplain #merge merge} into that of the whole.
 * No text is kept: twelve bytes for each of at most {@value #MOST_BLOCKS} blocks, the rarest of which are forgotten
 * first ("lossy counting", Manku and Motwani 2002).
 *
 * <p>Immutable and thread-safe. {@link #judge} takes time linear in the block.
 */
public final class SiteTemplate implements BlockRule {
    /** The number of different blocks that a template remembers. */
    public static final int MOST_BLOCKS = 8192;

    private static final int VERSION = 1;
    private static final int FIXED_BYTES = 16;
    private static final int LONGEST_LABEL = 40;
    private static final double DOUBTFUL = 0.25;

    private final int pages;
    /** Hashes of blocks, in ascending order. */
    private final long[] blocks;
    /** On how many pages each block stands. */
    private final int[] counts;

    private SiteTemplate(int pages, long[] blocks, int[] counts) {
        this.pages = pages;
        this.blocks = blocks;
        this.counts = counts;
    }

    /** {@return the template of no pages: it knows nothing} */
    public static SiteTemplate empty() {
        return new SiteTemplate(0, new long[0], new int[0]);
    }

    /**
     * {@return the template of one page}
     *
     * @param page an article of the site
     */
    public static SiteTemplate of(Article page) {
        Objects.requireNonNull(page, "page");
        long[] blocks = page.allBlocks().stream()
                .map(Block::span)
                .mapToLong(span -> hash(page.source(), span.start(), span.end()))
                .filter(hash -> hash != 0)
                .sorted()
                .distinct()
                .toArray();
        int[] counts = new int[blocks.length];
        Arrays.fill(counts, 1);
        return new SiteTemplate(1, blocks, counts).limited();
    }

    /**
     * Collects the pages of one site into its template.
     *
     * @return a collector, which may be used in parallel
     */
    public static Collector<Article, ?, SiteTemplate> toTemplate() {
        return Collector.of(
                () -> new SiteTemplate[] {empty()},
                (state, page) -> state[0] = state[0].merge(of(page)),
                (left, right) -> {
                    left[0] = left[0].merge(right[0]);
                    return left;
                },
                state -> state[0]);
    }

    /**
     * {@return the template of the pages of both; in whatever order, as long as no more blocks differ than it
     * remembers}
     *
     * @param other a template of the same site
     */
    public SiteTemplate merge(SiteTemplate other) {
        Objects.requireNonNull(other, "other");
        long[] all = new long[blocks.length + other.blocks.length];
        int[] sums = new int[all.length];
        int count = 0;
        for (int a = 0, b = 0; a < blocks.length || b < other.blocks.length; count++) {
            boolean mine = b == other.blocks.length || (a < blocks.length && blocks[a] <= other.blocks[b]);
            boolean others = a == blocks.length || (b < other.blocks.length && other.blocks[b] <= blocks[a]);
            all[count] = mine ? blocks[a] : other.blocks[b];
            sums[count] = sum(mine ? counts[a++] : 0, others ? other.counts[b++] : 0);
        }
        return new SiteTemplate(sum(pages, other.pages), Arrays.copyOf(all, count), Arrays.copyOf(sums, count))
                .limited();
    }

    /** Counts that were read from a file may be as large as an int can be. */
    private static int sum(int a, int b) {
        return (int) Math.min((long) a + b, Integer.MAX_VALUE);
    }

    /** Forgets the blocks on the fewest pages until few enough are left. */
    private SiteTemplate limited() {
        if (blocks.length <= MOST_BLOCKS) {
            return this;
        }
        int[] ascending = counts.clone();
        Arrays.sort(ascending);
        int atLeast = ascending[blocks.length - MOST_BLOCKS];
        long[] left = new long[MOST_BLOCKS];
        int[] leftCounts = new int[MOST_BLOCKS];
        int room = MOST_BLOCKS
                - (int) Arrays.stream(counts).filter(c -> c > atLeast).count();
        int count = 0;
        for (int i = 0; i < blocks.length; i++) {
            if (counts[i] > atLeast || (counts[i] == atLeast && room-- > 0)) {
                left[count] = blocks[i];
                leftCounts[count++] = counts[i];
            }
        }
        return new SiteTemplate(pages, Arrays.copyOf(left, count), Arrays.copyOf(leftCounts, count));
    }

    /** {@return from how many pages the template was learned} */
    public int pages() {
        return pages;
    }

    /**
     * {@return on how many of the pages a block stands, going by its letters}
     *
     * @param block the text of a block
     */
    public int pagesWith(String block) {
        Objects.requireNonNull(block, "block");
        int at = Arrays.binarySearch(blocks, hash(block, 0, block.length()));
        return at < 0 ? 0 : counts[at];
    }

    /**
     * {@inheritDoc}
     *
     * <p>Its confidence grows with the number of pages that the block stands on: a quarter for one, on which the same
     * story may have been told, three quarters for three, nine tenths for nine.
     */
    @Override
    public Optional<Ruling> judge(String block) {
        int with = pagesWith(block);
        boolean repeats = with >= 2 || (with == 1 && pages == 1);
        if (!repeats || with * 3L < pages) {
            return Optional.empty();
        }
        Role role = block.length() <= LONGEST_LABEL ? Role.NAVIGATION : Role.NOTICE;
        String reason = pages == 1
                ? "stands on another page of this site too"
                : "repeats on " + with + " of " + pages + " pages of this site";
        return Optional.of(new Ruling(role, reason, with == 1 ? DOUBTFUL : with / (with + 1.0)));
    }

    /**
     * {@return the template in bytes, for {@link #fromBytes}: a version, the number of pages, block by block, a CRC-32}
     */
    public byte[] toBytes() {
        ByteBuffer bytes = ByteBuffer.allocate(FIXED_BYTES + blocks.length * 12);
        bytes.putInt(VERSION).putInt(pages).putInt(blocks.length);
        for (int i = 0; i < blocks.length; i++) {
            bytes.putLong(blocks[i]).putInt(counts[i]);
        }
        return bytes.putInt(checksum(bytes.array(), bytes.position())).array();
    }

    /**
     * Reads what {@link #toBytes} wrote.
     *
     * @param bytes what was written; it is not changed
     * @return the template
     * @throws IllegalArgumentException if these are not the bytes of a template: damaged, cut short, or of a version
     *     that this release does not know
     */
    public static SiteTemplate fromBytes(byte[] bytes) {
        Objects.requireNonNull(bytes, "bytes");
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (bytes.length < FIXED_BYTES || in.getInt() != VERSION) {
            throw new IllegalArgumentException("bytes: not a site template of version " + VERSION);
        }
        int pages = in.getInt();
        int count = in.getInt();
        if (pages < 0
                || count < 0
                || count > MOST_BLOCKS
                || bytes.length != FIXED_BYTES + count * 12
                || in.getInt(bytes.length - 4) != checksum(bytes, bytes.length - 4)) {
            throw new IllegalArgumentException("bytes: a damaged site template");
        }
        long[] blocks = new long[count];
        int[] counts = new int[count];
        for (int i = 0; i < count; i++) {
            blocks[i] = in.getLong();
            counts[i] = in.getInt();
            if (counts[i] < 1 || counts[i] > pages || (i > 0 && blocks[i] <= blocks[i - 1])) {
                throw new IllegalArgumentException("bytes: a damaged site template");
            }
        }
        return new SiteTemplate(pages, blocks, counts);
    }

    private static int checksum(byte[] bytes, int end) {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, end);
        return (int) crc.getValue();
    }

    /** A hash of the letters of a block, in lower case; 0 if it has none. */
    private static long hash(String text, int from, int to) {
        long h = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                h = (h ^ Character.toLowerCase(c)) * 0x9E3779B97F4A7C15L;
                h ^= h >>> 32;
            }
        }
        return h;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SiteTemplate that
                && pages == that.pages
                && Arrays.equals(blocks, that.blocks)
                && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(blocks) + pages;
    }

    @Override
    public String toString() {
        return "SiteTemplate[pages=" + pages + ", blocks=" + blocks.length + "]";
    }
}
