package io.github.copydesk.pressreview.report.page;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works on things, perhaps on several at once, and hands the results on in the order of the things. */
@FunctionalInterface
public interface InTurn {
    /** Works on each thing and hands on what came of it, always in order and on the caller's thread. */
    <T, R> void forEach(List<T> things, Function<T, R> work, Consumer<R> sink);
}
