package io.github.copydesk.pressreview.output;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Works on a stream of records with several threads and hands the results on in the order of the records. Holds no more
 * than a few records a thread, and of long ones fewer, however long the stream is.
 */
public final class InOrder {
    private static final int RECORDS_PER_THREAD = 16;
    private static final long MAX_WEIGHT = 32 << 20;

    private final int threads;

    /** Works with this many threads. */
    public InOrder(int threads) {
        this.threads = threads;
    }

    /** Where records come from; null is behind the last one. */
    @FunctionalInterface
    public interface Source<T> {
        /** The next record. */
        @Nullable
        T next() throws IOException;
    }

    /** Where results go. */
    @FunctionalInterface
    public interface Sink<R> {
        /** Takes one. */
        void accept(R result) throws IOException;
    }

    private record Pending<R>(Future<R> result, int weight) {}

    /**
     * Takes every record, works on it and hands the result on.
     *
     * @param weight how many characters a record holds
     * @param work runs on many threads at once
     * @param sink runs on the caller's thread only
     */
    public <T, R> void run(Source<T> source, ToIntFunction<T> weight, Function<T, R> work, Sink<R> sink)
            throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(threads, InOrder::worker);
        Deque<Pending<R>> window = new ArrayDeque<>();
        long held = 0;
        try {
            for (T record = source.next(); record != null; record = source.next()) {
                T taken = record;
                window.add(new Pending<>(pool.submit(() -> work.apply(taken)), weight.applyAsInt(taken)));
                held += weight.applyAsInt(taken);
                while (window.size() > threads * RECORDS_PER_THREAD || (held > MAX_WEIGHT && !window.isEmpty())) {
                    Pending<R> first = window.remove();
                    held -= first.weight();
                    sink.accept(await(first.result()));
                }
            }
            while (!window.isEmpty()) {
                sink.accept(await(window.remove().result()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static <R> R await(Future<R> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static Thread worker(Runnable task) {
        Thread thread = new Thread(task, "copydesk-worker");
        thread.setDaemon(true);
        return thread;
    }
}
