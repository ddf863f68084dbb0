package io.github.copydesk.quotationarchive;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Span;
import io.github.copydesk.quotations.QuotationIndex;
import io.github.copydesk.quotations.QuotationMatch;
import io.github.copydesk.quote.Attribution;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An archive in one database: a table of articles and one of statements with their offsets, for every question that SQL
 * can answer, and the index that finds a quotation by its words, as one value. For one thread.
 */
final class QuotationArchive implements AutoCloseable {
    private static final String TABLES = """
            CREATE TABLE IF NOT EXISTS article (id VARCHAR PRIMARY KEY, outlet VARCHAR, published VARCHAR, source CLOB);
            CREATE TABLE IF NOT EXISTS statement (
              article VARCHAR REFERENCES article, speaker VARCHAR, kind VARCHAR, first INT, last INT, confidence DOUBLE);
            CREATE INDEX IF NOT EXISTS by_speaker ON statement (speaker);
            CREATE TABLE IF NOT EXISTS quotations (content BLOB);
            """;

    private final Connection database;
    private QuotationIndex index;

    /**
     * Opens an archive, or makes one.
     *
     * @param file the database, without its extension
     */
    QuotationArchive(String file) throws SQLException, IOException {
        database = DriverManager.getConnection("jdbc:h2:file:" + file);
        database.setAutoCommit(false);
        try (Statement statement = database.createStatement()) {
            statement.execute(TABLES);
        }
        index = load();
    }

    /** What somebody said, as the archive tells it: the words are cut out of the article by their offsets. */
    record Line(String article, String speaker, String words) {}

    private QuotationIndex load() throws SQLException, IOException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("SELECT content FROM quotations")) {
            if (!rows.next()) {
                return QuotationIndex.builder().build();
            }
            try (InputStream content = new ByteArrayInputStream(rows.getBytes(1))) {
                return QuotationIndex.load(content);
            }
        }
    }

    /** Adds articles, by id; all of them or, if one fails, none. */
    void add(Map<String, String> texts) throws SQLException, IOException {
        QuotationIndex.Builder more = index.toBuilder();
        try {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                Article article = Copydesk.parse(text.getValue());
                List<Attribution> attributions = Copydesk.attribute(article);
                insert(text.getKey(), article, attributions);
                more.add(text.getKey(), article, attributions);
            }
            QuotationIndex larger = more.build();
            save(larger);
            database.commit();
            index = larger;
        } catch (SQLException | IOException e) {
            database.rollback();
            throw e;
        }
    }

    private void insert(String id, Article article, List<Attribution> attributions) throws SQLException {
        try (PreparedStatement row = database.prepareStatement("INSERT INTO article VALUES (?, ?, ?, ?)")) {
            row.setString(1, id);
            row.setString(2, article.outlet().orElse(null));
            row.setString(
                    3,
                    article.metadata().published() == null
                            ? null
                            : article.metadata().published().iso());
            row.setString(4, article.source());
            row.executeUpdate();
        }
        try (PreparedStatement row = database.prepareStatement("INSERT INTO statement VALUES (?, ?, ?, ?, ?, ?)")) {
            for (Attribution attribution : attributions) {
                for (Span span : attribution.content()) {
                    row.setString(1, id);
                    row.setString(2, attribution.speaker().name());
                    row.setString(3, attribution.kind().name());
                    row.setInt(4, span.start());
                    row.setInt(5, span.end());
                    row.setDouble(6, attribution.confidence());
                    row.addBatch();
                }
            }
            row.executeBatch();
        }
    }

    private void save(QuotationIndex larger) throws SQLException, IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        larger.save(content);
        try (Statement statement = database.createStatement()) {
            statement.executeUpdate("DELETE FROM quotations");
        }
        try (PreparedStatement row = database.prepareStatement("INSERT INTO quotations VALUES (?)")) {
            row.setBytes(1, content.toByteArray());
            row.executeUpdate();
        }
    }

    /** Who carried these words. */
    List<QuotationMatch> said(String quotation) {
        return index.find(quotation);
    }

    /** All that a person says, under every spelling that the index takes for one person. */
    List<Line> by(String name) throws SQLException {
        List<Line> lines = new ArrayList<>();
        for (String spelling : spellings(name)) {
            try (PreparedStatement query = database.prepareStatement(
                    "SELECT article, SUBSTRING(source FROM first + 1 FOR last - first) FROM statement"
                            + " JOIN article ON article.id = statement.article WHERE speaker = ?"
                            + " ORDER BY article, first")) {
                query.setString(1, spelling);
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        lines.add(new Line(rows.getString(1), spelling, rows.getString(2)));
                    }
                }
            }
        }
        return lines;
    }

    private List<String> spellings(String name) {
        return index.saidBy(name).stream()
                .map(each -> each.speaker().name())
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
