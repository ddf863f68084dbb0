/** What the module of a user who hands HTML over needs to say. */
module com.example.desk {
    requires io.github.copydesk;
    requires org.jsoup;
}
