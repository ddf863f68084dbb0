package io.github.copydesk.pressreview.input;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What to read, and how.
 *
 * @param arguments files, folders, or {@code -}
 * @param recursive whether the folders in a folder are read too
 * @param encoding of text and HTML files, null to find it out
 * @param standardInput what {@code -} stands for
 * @param notes takes what a person should know, a line at a time
 */
public record InputOptions(
        List<String> arguments,
        boolean recursive,
        @Nullable Charset encoding,
        InputStream standardInput,
        Consumer<String> notes) {}
