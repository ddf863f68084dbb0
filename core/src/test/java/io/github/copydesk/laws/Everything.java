package io.github.copydesk.laws;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** All that the four functions say of the seeds, as one text; run as a program it prints that text's digest. */
final class Everything {
    private Everything() {}

    static String ofTheSeeds() {
        List<Article> articles = new ArrayList<>();
        StringBuilder out = new StringBuilder();
        for (String text : Seeds.texts()) {
            Article article = Copydesk.strip(Copydesk.parse(text));
            articles.add(article);
            out.append(article).append(article.body()).append(Copydesk.attribute(article));
        }
        for (Article a : articles) {
            for (Article b : articles) {
                out.append(Copydesk.compare(a, b));
            }
        }
        return out.toString();
    }

    static String digest() {
        try {
            byte[] bytes = ofTheSeeds().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    public static void main(String[] args) {
        System.out.println(digest());
    }
}
