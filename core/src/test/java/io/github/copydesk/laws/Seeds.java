package io.github.copydesk.laws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The five articles in seeds/ and their gold annotations. */
final class Seeds {
    private static final Path FOLDER = Path.of(System.getProperty("copydesk.seeds", "../seeds"));

    private Seeds() {}

    /** The seeds' file names without extension, in order. */
    static List<String> ids() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .map(name -> name.substring(0, name.length() - ".txt".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String id) {
        return read(FOLDER.resolve(id + ".txt"));
    }

    static List<String> texts() {
        return ids().stream().map(Seeds::text).toList();
    }

    static JsonNode gold(String id) {
        return new ObjectMapper().readTree(read(FOLDER.resolve("gold").resolve(id + ".json")));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
