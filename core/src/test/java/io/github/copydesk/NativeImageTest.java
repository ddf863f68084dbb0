package io.github.copydesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What GraalVM's native-image is told to keep is what is there to be loaded, and what is loaded. */
class NativeImageTest {
    private static final String CONFIGURATION =
            "META-INF/native-image/io.github.copydesk/copydesk/resource-config.json";
    private static final String PAGE = """
            Storm takes the old pier at Wrenport

            By Eva Wren
            18 February 2025

            The old pier at Wrenport collapsed early on Tuesday after a night of storms.

            "The pier is gone and it will not be rebuilt," said harbour master Ann Lee.
            """;

    private static Pattern kept() throws IOException {
        try (InputStream in = Copydesk.class.getClassLoader().getResourceAsStream(CONFIGURATION)) {
            return Pattern.compile(new JsonMapper()
                    .readTree(in)
                    .at("/resources/includes/0/pattern")
                    .asString());
        }
    }

    private static URL classes() {
        return Copydesk.class.getProtectionDomain().getCodeSource().getLocation();
    }

    @Test
    void everyResourceIsKept() throws Exception {
        Path root = Path.of(classes().toURI());
        Set<String> forgotten = new TreeSet<>();
        try (Stream<Path> files = Files.walk(root.resolve("io"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                if (!name.endsWith(".class") && !kept().matcher(name).matches()) {
                    forgotten.add(name);
                }
            }
        }
        assertEquals(Set.of(), forgotten);
    }

    @Test
    void whatIsLoadedIsKept() throws Exception {
        Set<String> loaded = new TreeSet<>();
        try (Watched watched = new Watched(loaded)) {
            Class<?> copydesk = watched.loadClass("io.github.copydesk.Copydesk");
            Object article = copydesk.getMethod("parse", CharSequence.class).invoke(null, PAGE);
            Class<?> type = watched.loadClass("io.github.copydesk.article.Article");
            copydesk.getMethod("attribute", type).invoke(null, article);
            copydesk.getMethod("compare", type, type).invoke(null, article, article);
        }
        assertTrue(loaded.size() > 20, "the watch works: " + loaded);
        Pattern kept = kept();
        loaded.removeIf(name -> kept.matcher(name).matches());
        assertEquals(Set.of(), loaded);
    }

    /** Loads the library anew and notes which of its resources are asked for. */
    private static final class Watched extends URLClassLoader {
        private final Set<String> loaded;

        Watched(Set<String> loaded) {
            super(new URL[] {classes()}, Copydesk.class.getClassLoader());
            this.loaded = loaded;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                if (!name.startsWith("io.github.copydesk.")) {
                    return super.loadClass(name, resolve);
                }
                Class<?> known = findLoadedClass(name);
                return known == null ? findClass(name) : known;
            }
        }

        @Override
        public @Nullable InputStream getResourceAsStream(String name) {
            loaded.add(name);
            return super.getResourceAsStream(name);
        }

        @Override
        public @Nullable URL getResource(String name) {
            loaded.add(name);
            return super.getResource(name);
        }
    }
}
