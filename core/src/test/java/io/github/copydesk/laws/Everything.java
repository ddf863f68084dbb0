package io.github.copydesk.laws;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.boilerplate.SiteTemplate;
import io.github.copydesk.fingerprint.Fingerprint;
import io.github.copydesk.interchange.Brat;
import io.github.copydesk.interchange.SchemaOrg;
import io.github.copydesk.interchange.WebAnnotations;
import io.github.copydesk.parse.HtmlArticleParser;
import io.github.copydesk.quote.Attribution;
import io.github.copydesk.stories.Stories;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** All that the library says of the seeds, as one text; run as a program it prints that text's digest. */
final class Everything {
    private Everything() {}

    static String ofTheSeeds() {
        List<Article> articles = new ArrayList<>();
        StringBuilder out = new StringBuilder();
        for (String text : Seeds.texts()) {
            Article article = Copydesk.strip(Copydesk.parse(text));
            articles.add(article);
            out.append(article).append(article.body()).append(written(article));
            out.append(HtmlArticleParser.create().parse(html(text)));
            out.append(HexFormat.of().formatHex(Fingerprint.of(article).toBytes()));
        }
        for (Article a : articles) {
            for (Article b : articles) {
                out.append(Copydesk.compare(a, b));
            }
        }
        out.append(articles.stream().collect(Stories.collector()));
        byte[] template = articles.stream().collect(SiteTemplate.toTemplate()).toBytes();
        return out.append(HexFormat.of().formatHex(template)).toString();
    }

    private static String written(Article article) {
        List<Attribution> attributions = Copydesk.attribute(article);
        return attributions
                + SchemaOrg.newsArticle(article, attributions)
                + WebAnnotations.attributions(article, attributions, "https://a.example/seed")
                + WebAnnotations.roles(article, "https://a.example/seed")
                + Brat.standoff(article, attributions);
    }

    private static String html(String text) {
        return "<html><head><title>A page</title></head><body><main><p>"
                + text.replace("\n\n", "</p><p>").replace("\n", "<br>")
                + "</p></main></body></html>";
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
