package io.github.copydesk.pressreview.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A folder with a file for each page, named by the page's id. Each file appears whole. For one thread. */
public final class PageFiles {
    private static final int LONGEST_NAME = 120;
    /** What some file system does not allow in a name. */
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}\\p{Cs}/\\\\:*?\"<>|]+");

    private final Path folder;
    private final String extension;
    private final Path part;
    private final Set<String> written = new HashSet<>();

    /**
     * Makes the folder if it is not there.
     *
     * @param extension what names end in: ".txt"
     */
    public PageFiles(Path folder, String extension) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new IOException("is a file, not a folder to write into: " + folder);
        }
        this.folder = Files.createDirectories(folder);
        this.extension = extension;
        part = folder.resolve(".copydesk." + ProcessHandle.current().pid() + ".part");
        part.toFile().deleteOnExit();
    }

    /**
     * Writes the file of a page.
     *
     * @return false if another page of this run has that file
     */
    public boolean write(String id, String text) throws IOException {
        String name = name(id);
        // Some file systems take "A" and "a" for one.
        if (!written.add(name.toLowerCase(Locale.ROOT))) {
            return false;
        }
        Files.write(part, text.getBytes(StandardCharsets.UTF_8));
        Files.move(part, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        return true;
    }

    private String name(String id) {
        String cut = id.substring(0, Math.min(id.length(), LONGEST_NAME));
        String fit = UNFIT.matcher(cut).replaceAll("_");
        return (fit.isEmpty() || fit.charAt(0) == '.' ? "_" + fit : fit) + extension;
    }
}
