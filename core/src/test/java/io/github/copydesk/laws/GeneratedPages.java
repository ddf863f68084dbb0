package io.github.copydesk.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;

/** Some of the pages that the laws are proven on, the same ones each time, for tests that know nothing of jqwik. */
public final class GeneratedPages {
    private GeneratedPages() {}

    /** So many pages as text dumps. */
    public static List<String> texts(int count) {
        List<String> texts = new ArrayList<>();
        JqwikSession.run(() -> {
            Random random = new Random(count);
            RandomGenerator<Page> pages = Pages.pages().generator(1000);
            for (int i = 0; i < count; i++) {
                texts.add(pages.next(random).value().text());
            }
        });
        return texts;
    }
}
