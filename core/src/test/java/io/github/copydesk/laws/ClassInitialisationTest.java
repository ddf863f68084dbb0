package io.github.copydesk.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.Copydesk;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Classes whose initialisers need each other lock each other out when two threads begin at different ends. Here many
 * threads begin at every class of the library at once, in a class loader of their own, so that nothing is initialised
 * yet; ten times, each time in another order.
 */
class ClassInitialisationTest {
    private static final int ROUNDS = 10;
    private static final int THREADS = 8;

    @Test
    @Timeout(120)
    void noTwoClassesWaitForEachOther() throws Exception {
        Path classes = Path.of(Copydesk.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<String> names = classNames(classes);
        assertTrue(names.size() > 150, () -> "classes found: " + names.size());
        for (int round = 0; round < ROUNDS; round++) {
            initialise(classes.toUri().toURL(), names, new Random(round));
        }
    }

    private static List<String> classNames(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString().replace('/', '.'))
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .sorted()
                    .toList();
        }
    }

    private static void initialise(URL classes, List<String> names, Random random) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (URLClassLoader loader = new OwnFirst(classes)) {
            CountDownLatch together = new CountDownLatch(THREADS);
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                List<String> order = new ArrayList<>(names);
                Collections.shuffle(order, random);
                all.add(threads.submit(() -> {
                    together.countDown();
                    together.await();
                    for (String name : order) {
                        Class<?> type = Class.forName(name, true, loader);
                        assertEquals(loader, type.getClassLoader());
                    }
                    return null;
                }));
            }
            for (Future<?> each : all) {
                each.get(60, TimeUnit.SECONDS);
            }
        } finally {
            assertFalse(threads.shutdownNow().size() > 0);
        }
    }

    /**
     * Loads the library's classes anew, and leaves all others to the loader that has them already. As real loaders do, it locks a
     * class and not itself: a lock of all would wait for Java's own classes that link a lambda, and they for it.
     */
    private static final class OwnFirst extends URLClassLoader {
        static {
            registerAsParallelCapable();
        }

        OwnFirst(URL classes) {
            super(new URL[] {classes}, Copydesk.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                boolean own = name.startsWith("io.github.copydesk.");
                Class<?> loaded = own ? findLoadedClass(name) : null;
                return loaded != null ? loaded : own ? findClass(name) : super.loadClass(name, resolve);
            }
        }

        static {
            registerAsParallelCapable();
        }
    }
}
