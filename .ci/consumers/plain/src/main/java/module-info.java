/** What a user's module needs to say. */
module com.example.newsroom {
    requires io.github.copydesk;
}
