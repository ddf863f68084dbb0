package io.github.copydesk.internal.pair;

import com.google.common.base.Suppliers;
import java.util.function.Supplier;

/** What is made when it is first asked for, and never again: {@code Once.made(() -> sketch(words))}. Thread-safe. */
public final class Once {
    private Once() {}

    /** Gives what {@code maker} gave at the first call; threads that ask meanwhile wait for it. */
    public static <T> Supplier<T> made(Supplier<T> maker) {
        return Suppliers.memoize(maker::get);
    }
}
