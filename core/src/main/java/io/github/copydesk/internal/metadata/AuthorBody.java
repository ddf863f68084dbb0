package io.github.copydesk.internal.metadata;

/**
 * Tells agencies, newsrooms and other bodies from people among those an article is by: {@code Anadolu Agency} and
 * {@code Reuters Staff} are bodies, {@code Emily Post} is a person although papers are called Post.
 */
public final class AuthorBody {
    private AuthorBody() {}

    /** Whether the name of a byline, without "By", is that of a body. Time linear in the name. */
    public static boolean named(String name) {
        if (Organisations.agency(name, 0, name.length()) == name.length()) {
            return true;
        }
        int firstWord = name.indexOf(' ');
        boolean person = firstWord > 0 && NameShape.GIVEN_NAMES.contains(name, 0, firstWord);
        return !person && Organisations.has(name, 0, name.length());
    }
}
