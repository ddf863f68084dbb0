package com.example.service;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.compare.Comparison;
import io.github.copydesk.quote.Attribution;

/** Writes the records as a service does that has Jackson 2, and reads them back. */
public final class Service {
    private static final String PAGE = """
            Storm takes the old pier at Wrenport

            By Eva Wren
            18 February 2025

            The old pier at Wrenport collapsed early on Tuesday after a night of storms.

            "The pier is gone and it will not be rebuilt," said harbour master Ann Lee.
            """;

    private Service() {}

    /** Writes and reads. */
    public static void main(String[] args) throws Exception {
        // What Spring Boot 3 sets as well: dates and times by the module, in words.
        ObjectMapper json = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
        Article article = Copydesk.strip(Copydesk.parse(PAGE));
        returns(json, article, Article.class);
        returns(json, Copydesk.attribute(article).get(0), Attribution.class);
        returns(json, Copydesk.compare(article, article), Comparison.class);
        System.out.println("written and read with Jackson 2");
    }

    private static void returns(ObjectMapper json, Object value, Class<?> type) throws Exception {
        String written = json.writeValueAsString(value);
        if (!json.readValue(written, type).equals(value)) {
            throw new AssertionError(written);
        }
    }
}
