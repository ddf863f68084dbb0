package io.github.copydesk.benchmarks;

import java.util.List;

/**
 * A generated news page: what a site's template puts around a story, and the story.
 *
 * @param headline the headline
 * @param byline the line that says whom the story is by and when it was published
 * @param paragraphs the story
 * @param furniture lines between the paragraphs: after paragraph {@code i}, or empty
 */
record NewsPage(String headline, String byline, List<String> paragraphs, List<String> furniture) {
    private static final List<String> MENU =
            List.of("Home", "World", "Politics", "Business", "Sport", "Culture", "Weather", "Contact Us");
    private static final List<String> FOOT = List.of(
            "Most read",
            "Ferry strike enters third week",
            "What the new harbour dues mean for you",
            "Sign up for our newsletter",
            "Terms of use",
            "Privacy policy",
            "Copyright 2026 The Ansel Courier. All rights reserved.");

    NewsPage {
        paragraphs = List.copyOf(paragraphs);
        furniture = List.copyOf(furniture);
    }

    /** The page as a crawler dumps it: a line a block, the menus still in it. */
    String text() {
        StringBuilder out = new StringBuilder();
        MENU.forEach(line -> out.append(line).append('\n'));
        out.append('\n').append(headline).append("\n\n").append(byline).append("\n\n");
        for (int i = 0; i < paragraphs.size(); i++) {
            out.append(paragraphs.get(i)).append("\n\n");
            if (!furniture.get(i).isEmpty()) {
                out.append(furniture.get(i)).append("\n\n");
            }
        }
        FOOT.forEach(line -> out.append(line).append('\n'));
        return out.toString();
    }

    /** The same page as a browser gets it. */
    String html() {
        StringBuilder out = new StringBuilder(
                        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
                .append(headline)
                .append(" - The Ansel Courier</title>\n<meta property=\"og:title\" content=\"")
                .append(headline)
                .append("\">\n<meta property=\"article:published_time\" content=\"2026-02-03T09:30:00Z\">\n")
                .append("<style>body{margin:0}.menu"
                        + " a{padding:4px}</style><script>window.dataLayer=[];</script></head>\n")
                .append("<body class=\"article-page\"><header><nav class=\"menu\"><ul>\n");
        MENU.forEach(line -> out.append("<li><a href=\"/section/")
                .append(line.replace(' ', '-'))
                .append("\">")
                .append(line)
                .append("</a></li>\n"));
        out.append("</ul></nav></header>\n<main><article><h1 class=\"title\">")
                .append(headline)
                .append("</h1>\n<p class=\"byline\">")
                .append(byline)
                .append("</p>\n<div class=\"story-body\">\n");
        for (int i = 0; i < paragraphs.size(); i++) {
            out.append("<p>").append(paragraphs.get(i)).append("</p>\n");
            if (!furniture.get(i).isEmpty()) {
                out.append("<div class=\"promo\"><a href=\"/promo/")
                        .append(i)
                        .append("\">")
                        .append(furniture.get(i))
                        .append("</a></div>\n");
            }
        }
        out.append("</div></article>\n<aside class=\"related\"><ul>\n");
        FOOT.forEach(line -> out.append("<li><a href=\"/more\">").append(line).append("</a></li>\n"));
        return out.append("</ul></aside></main><footer><p>All rights reserved.</p></footer></body></html>\n")
                .toString();
    }
}
