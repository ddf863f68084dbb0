package io.github.copydesk.pressreview.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is in a folder. Hidden files are in no list, and no more is a README that is no text file.
 *
 * @param articles the files that are named like articles, by name
 * @param folders the folders in it that are to be read too, by name
 * @param others the names of other files, and of folders that are not to be read
 */
record Folder(Path path, List<Source> articles, List<Path> folders, List<String> others) {
    private static final int NAMED = 3;

    static Folder of(Path folder, boolean recursive) throws IOException {
        List<Source> articles = new ArrayList<>();
        List<Path> folders = new ArrayList<>();
        List<String> others = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Source source = new Source(unicodeName(file), file);
                if (isArticle(source, file)) {
                    articles.add(source);
                } else if (recursive && !isHidden(source) && Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                    folders.add(file);
                } else if (!isUsual(source)) {
                    others.add(source.lastName() + (Files.isDirectory(file) ? "/" : ""));
                }
            }
        }
        articles.sort((a, b) -> a.name().compareTo(b.name()));
        folders.sort(null);
        others.sort(null);
        return new Folder(folder, articles, folders, others);
    }

    private static boolean isArticle(Source source, Path file) {
        // A link to nowhere is read like a file, so that the reader is told.
        boolean plain = Files.isRegularFile(file) || Files.notExists(file);
        return plain && Format.ofName(source.name()) != null && !isHidden(source);
    }

    private static boolean isUsual(Source source) {
        return isHidden(source) || source.id().equalsIgnoreCase("README");
    }

    private static boolean isHidden(Source source) {
        return source.lastName().startsWith(".");
    }

    /** The path in Unicode even where the locale's charset is not: a URI carries its very bytes. */
    private static String unicodeName(Path file) {
        String whole = file.toUri().getPath();
        String trimmed = whole.endsWith("/") ? whole.substring(0, whole.length() - 1) : whole;
        String last = trimmed.substring(trimmed.lastIndexOf('/') + 1);
        Path folder = file.getParent();
        return folder == null ? last : folder + "/" + last;
    }

    /** Tells what is passed over, if anything is. */
    Optional<String> note() {
        if (others.isEmpty()) {
            return Optional.empty();
        }
        String named = String.join(", ", others.subList(0, Math.min(NAMED, others.size())));
        String more = others.size() > NAMED ? " and " + (others.size() - NAMED) + " more" : "";
        return Optional.of(path + ": passed over " + named + more + ": no .txt, .html or .jsonl file");
    }
}
