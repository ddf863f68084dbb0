package io.github.copydesk.pressreview.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** What the arguments of a command stand for. */
final class Sources {
    private static final String STANDARD_INPUT = "-";

    private Sources() {}

    /**
     * A folder stands for the articles in it, by name. Files of one name, {@code a.txt} and {@code a.html}, keep their
     * extensions in their ids, or their folders as well.
     */
    static List<Source> of(InputOptions options) throws IOException {
        List<Source> sources = new ArrayList<>();
        for (String argument : options.arguments()) {
            if (argument.equals(STANDARD_INPUT)) {
                sources.add(new Source("stdin", null));
                continue;
            }
            Path path = path(argument);
            if (Files.isDirectory(path)) {
                addFolder(path, options, sources);
            } else if (Files.exists(path)) {
                sources.add(new Source(argument, path));
            } else {
                throw new NoSuchFileException(argument);
            }
        }
        return distinct(sources, options.notes());
    }

    private static Path path(String argument) throws IOException {
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            throw new IOException("cannot name that file in this locale, try LC_ALL=C.UTF-8: " + argument, e);
        }
    }

    /** The articles of a folder, then those of the folders in it; links to folders are not followed. */
    private static void addFolder(Path path, InputOptions options, List<Source> sources) throws IOException {
        Deque<Path> left = new ArrayDeque<>(List.of(path));
        while (!left.isEmpty()) {
            Folder folder = Folder.of(left.pop(), options.recursive());
            sources.addAll(folder.articles());
            folder.note().ifPresent(options.notes());
            for (int i = folder.folders().size() - 1; i >= 0; i--) {
                left.push(folder.folders().get(i));
            }
        }
    }

    /** No two files that are one page each have the same id. */
    private static List<Source> distinct(List<Source> sources, Consumer<String> notes) {
        List<Source> withExtension = renamed(sources, Source::lastName);
        List<Source> whole = renamed(withExtension, Source::name);
        long changed = 0;
        Source first = null;
        for (int i = 0; i < sources.size(); i++) {
            if (!whole.get(i).id().equals(sources.get(i).id())) {
                changed++;
                first = first == null ? whole.get(i) : first;
            }
        }
        if (first != null) {
            notes.accept(
                    changed + " files have another's name but for extension or folder; their ids keep those, as in "
                            + first.id());
        }
        return whole;
    }

    private static List<Source> renamed(List<Source> sources, Function<Source, String> longer) {
        Map<String, Integer> counts = new HashMap<>();
        sources.stream().filter(Sources::isOnePage).forEach(source -> counts.merge(source.id(), 1, Integer::sum));
        return sources.stream()
                .map(source -> isOnePage(source) && counts.getOrDefault(source.id(), 0) > 1
                        ? source.withId(longer.apply(source))
                        : source)
                .toList();
    }

    private static boolean isOnePage(Source source) {
        Format format = Format.ofName(source.name());
        return source.file() != null && format != null && format != Format.JSON_LINES;
    }
}
