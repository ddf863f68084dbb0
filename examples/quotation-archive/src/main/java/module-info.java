/** The example of an archive of quotations. */
@org.jspecify.annotations.NullMarked
module io.github.copydesk.quotationarchive {
    requires static org.jspecify;
    requires io.github.copydesk;
    requires info.picocli;
    requires java.sql;

    opens io.github.copydesk.quotationarchive to
            info.picocli;
}
