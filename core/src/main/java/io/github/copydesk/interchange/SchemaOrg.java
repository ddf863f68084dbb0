package io.github.copydesk.interchange;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Byline;
import io.github.copydesk.article.PublicationTime;
import io.github.copydesk.article.Span;
import io.github.copydesk.quote.Attribution;
import io.github.copydesk.quote.Speaker;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes an article as JSON-LD in the vocabulary of <a href="https://schema.org/NewsArticle">schema.org</a>: a
 * {@code NewsArticle} whose quotations are {@code hasPart} items of the type {@code Quotation}.
 *
 * <pre>{@code
 * {"@context":"https://schema.org","@type":"NewsArticle","headline":"Bridge opens", …,
 *  "hasPart":[{"@type":"Quotation","text":"It will stand","spokenByCharacter":{"@type":"Person","name":"Ann Lee"}}]}
 * }</pre>
 *
 * <p>The text is safe inside a {@code <script type="application/ld+json">} element. What the page does not say is left out.
 * An author is an {@code Organization} if its name is the publisher's, a news agency's or made of an organisation's words
 * ({@code Orla Times Newsroom}), and a {@code Person} otherwise. Stateless and thread-safe; linear time.
 */
public final class SchemaOrg {
    private SchemaOrg() {}

    /**
     * Writes an article and the quotations in it.
     *
     * @param article the article
     * @param attributions what is said in it; those without a quoted stretch are left out
     * @return one JSON-LD object
     */
    public static String newsArticle(Article article, List<Attribution> attributions) {
        Objects.requireNonNull(article, "article");
        List<Attribution> quotations = Objects.requireNonNull(attributions, "attributions").stream()
                .filter(attribution -> !attribution.quoted().isEmpty())
                .toList();
        return JsonText.object(json -> {
            json.property("@context", "https://schema.org").property("@type", "NewsArticle");
            metadata(json, article);
            json.property("articleBody", article.body());
            if (!quotations.isEmpty()) {
                json.objects("hasPart", quotations, (item, quotation) -> quotation(item, quotation, article.source()));
            }
        });
    }

    private static void metadata(JsonText json, Article article) {
        json.property("headline", article.headline().orElse(null))
                .property("description", article.standfirst().orElse(null));
        if (!article.bylines().isEmpty()) {
            String publisher = article.outlet().orElse("");
            json.objects("author", article.bylines(), (author, byline) -> author(author, byline, publisher));
        }
        article.outlet()
                .ifPresent(name -> json.object(
                        "publisher",
                        organisation ->
                                organisation.property("@type", "Organization").property("name", name)));
        json.property(
                        "datePublished",
                        article.published().map(PublicationTime::iso).orElse(null))
                .property(
                        "dateModified",
                        article.modified().map(PublicationTime::iso).orElse(null))
                .property("dateline", article.dateline().orElse(null))
                .property("articleSection", article.section().orElse(null))
                .property("inLanguage", article.language().equals("und") ? null : article.language());
    }

    private static void author(JsonText json, Byline byline, String publisher) {
        boolean body = byline.name().equals(publisher) || byline.kind() != Byline.Kind.PERSON;
        json.property("@type", body ? "Organization" : "Person").property("name", byline.name());
    }

    private static void quotation(JsonText json, Attribution attribution, String source) {
        json.property("@type", "Quotation").property("text", words(attribution.quoted(), source));
        Speaker speaker = attribution.speaker();
        if (speaker.known()) {
            json.object(
                    "spokenByCharacter",
                    character -> character
                            .property("@type", type(speaker))
                            .property("name", speaker.name())
                            .property(
                                    "description",
                                    speaker.roles().isEmpty() ? null : String.join("; ", speaker.roles())));
        }
    }

    private static @Nullable String type(Speaker speaker) {
        return switch (speaker.kind()) {
            case PERSON, UNNAMED -> "Person";
            case ORGANISATION, GROUP -> "Organization";
            case UNKNOWN -> null;
        };
    }

    private static String words(List<Span> spans, String source) {
        return spans.stream().map(span -> span.of(source)).collect(Collectors.joining(" … "));
    }
}
