/** The README's snippets. */
@org.jspecify.annotations.NullMarked
module io.github.copydesk.quickstart {
    requires static org.jspecify;
    requires io.github.copydesk;
}
