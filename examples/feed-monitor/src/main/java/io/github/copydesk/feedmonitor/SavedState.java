package io.github.copydesk.feedmonitor;

import io.github.copydesk.stories.StoryTracker;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.ObjectMapper;

/** What a monitor knows, in a folder, so that the next run goes on where this one stopped: the stories and the items. */
final class SavedState {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String STORIES = "stories.tracker";
    private static final String ITEMS = "items.jsonl";

    private final Path folder;

    SavedState(Path folder) {
        this.folder = folder;
    }

    /** The monitor that was saved, or a new one. */
    FeedMonitor monitor(Duration window) throws IOException {
        if (!Files.exists(folder.resolve(STORIES))) {
            return new FeedMonitor(window);
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(folder.resolve(STORIES)))) {
            List<FeedItem> items = new ArrayList<>();
            for (String line : Files.readAllLines(folder.resolve(ITEMS))) {
                items.add(JSON.readValue(line, FeedItem.class));
            }
            return new FeedMonitor(StoryTracker.load(in, id -> id), items);
        }
    }

    /** Writes beside what is there and then puts it in its place, so that a run that is killed damages nothing. */
    void save(FeedMonitor monitor) throws IOException {
        Files.createDirectories(folder);
        Path items = folder.resolve(ITEMS + ".new");
        Path stories = folder.resolve(STORIES + ".new");
        Files.write(
                items, monitor.items().stream().map(JSON::writeValueAsString).toList());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(stories))) {
            monitor.tracker().save(out, id -> id);
        }
        Files.move(items, folder.resolve(ITEMS), StandardCopyOption.REPLACE_EXISTING);
        Files.move(stories, folder.resolve(STORIES), StandardCopyOption.REPLACE_EXISTING);
    }
}
