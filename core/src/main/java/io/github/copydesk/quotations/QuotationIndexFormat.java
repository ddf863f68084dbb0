package io.github.copydesk.quotations;

import io.github.copydesk.internal.format.ChecksummedFormat;
import io.github.copydesk.internal.quotations.Chunk;
import io.github.copydesk.internal.quotations.ChunkFormat;
import io.github.copydesk.internal.quotations.TextTable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StreamCorruptedException;
import java.util.ArrayList;
import java.util.List;

/** An index as bytes; {@code package-info} tells the format. */
final class QuotationIndexFormat {
    private static final ChecksummedFormat FORMAT =
            new ChecksummedFormat(0x43445149 /* "CDQI" */, (byte) 1, "index of quotations", "index", "an");

    private QuotationIndexFormat() {}

    static void write(QuotationIndex index, OutputStream stream) throws IOException {
        FORMAT.write(stream, out -> write(index, out));
    }

    private static void write(QuotationIndex index, DataOutputStream out) throws IOException {
        index.articles.ids.write(out);
        index.articles.times.write(out);
        index.articles.outlets.write(out);
        for (int outlet : index.articles.outletOf) {
            out.writeInt(outlet);
        }
        index.speakers.names.write(out);
        out.write(index.speakers.kinds);
        out.writeInt(index.chunks.size());
        for (Chunk chunk : index.chunks) {
            ChunkFormat.write(chunk, out);
        }
    }

    static QuotationIndex read(InputStream stream) throws IOException {
        try {
            return FORMAT.read(stream, QuotationIndexFormat::index);
        } catch (EOFException e) {
            throw ChecksummedFormat.corrupted("index cut short", e);
        }
    }

    private static QuotationIndex index(DataInputStream in) throws IOException {
        ArticleTable articles = articles(in);
        SpeakerTable speakers = speakers(in);
        List<Chunk> chunks = chunks(in, articles.size(), speakers.size());
        return new QuotationIndex(articles, speakers, chunks);
    }

    private static ArticleTable articles(DataInputStream in) throws IOException {
        TextTable ids = TextTable.read(in);
        TextTable times = TextTable.read(in);
        TextTable outlets = TextTable.read(in);
        check(times.size() == ids.size());
        int[] outletOf = new int[ids.size()];
        for (int i = 0; i < outletOf.length; i++) {
            outletOf[i] = in.readInt();
            check(outletOf[i] >= ArticleTable.NO_OUTLET && outletOf[i] < outlets.size());
        }
        return new ArticleTable(ids, times, outlets, outletOf);
    }

    private static SpeakerTable speakers(DataInputStream in) throws IOException {
        TextTable names = TextTable.read(in);
        byte[] kinds = new byte[names.size()];
        in.readFully(kinds);
        for (byte kind : kinds) {
            check(SpeakerTable.kindOf(kind).isPresent());
        }
        return new SpeakerTable(names, kinds);
    }

    private static List<Chunk> chunks(DataInputStream in, int articles, int speakers) throws IOException {
        int count = in.readInt();
        List<Chunk> chunks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            chunks.add(ChunkFormat.read(in, articles, speakers));
        }
        return chunks;
    }

    private static void check(boolean good) throws StreamCorruptedException {
        if (!good) {
            throw new StreamCorruptedException("damaged index: its tables do not fit together");
        }
    }
}
