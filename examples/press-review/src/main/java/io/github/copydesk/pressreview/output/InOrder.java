package io.github.copydesk.pressreview.output;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Works on a stream of records with several threads and hands the results on in the order of the records. Holds no more
 * than a few records a thread, however long the stream is.
 */
public final class InOrder {
    private static final int WINDOW_PER_THREAD = 8;

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

    /** Takes every record, works on it and hands the result on. */
    public <T, R> void run(Source<T> source, Function<T, R> work, Sink<R> sink) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(threads, InOrder::daemon);
        Deque<Future<R>> window = new ArrayDeque<>();
        try {
            for (T record = source.next(); record != null; record = source.next()) {
                T taken = record;
                window.add(pool.submit(() -> work.apply(taken)));
                if (window.size() > threads * WINDOW_PER_THREAD) {
                    sink.accept(result(window.remove()));
                }
            }
            while (!window.isEmpty()) {
                sink.accept(result(window.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static <R> R result(Future<R> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "copydesk-worker");
        thread.setDaemon(true);
        return thread;
    }
}
