package io.github.copydesk.pressreview.report.page;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The style sheet's colours in pairs of text and background, by WCAG's formula; no browser is needed for these. */
class PaletteTest {
    private static final double AA = 4.5;
    private static final Pattern THEME = Pattern.compile(":root \\{(.*?)\\}", Pattern.DOTALL);
    private static final Pattern COLOUR = Pattern.compile("--([\\w-]+): #([0-9a-f]{6}|[0-9a-f]{3});");

    private static List<Map<String, String>> themes() {
        String css = Assets.read().style();
        List<Map<String, String>> themes = new ArrayList<>();
        Matcher theme = THEME.matcher(css);
        while (theme.find()) {
            // Each theme changes some colours of the first one, the light one.
            Map<String, String> colours = new HashMap<>(themes.isEmpty() ? Map.of() : themes.get(0));
            Matcher colour = COLOUR.matcher(theme.group(1));
            while (colour.find()) {
                colours.put(colour.group(1), colour.group(2));
            }
            themes.add(colours);
        }
        return themes;
    }

    private static double luminance(String hex) {
        String full = hex.length() == 6 ? hex : hex.replaceAll("(.)", "$1$1");
        double[] linear = new double[3];
        for (int i = 0; i < 3; i++) {
            double value = Integer.parseInt(full.substring(2 * i, 2 * i + 2), 16) / 255.0;
            linear[i] = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }

    static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    @Test
    void theFormulaIsWcags() {
        assertEquals(21, contrast("000", "ffffff"), 1e-9);
        assertEquals(4.48, contrast("777777", "fff"), 0.005);
    }

    @Test
    void everyPairOfTextAndBackgroundMeetsAa() {
        List<Map<String, String>> themes = themes();
        assertEquals(3, themes.size(), "light, dark and paper");
        List<Executable> pairs = new ArrayList<>();
        for (Map<String, String> theme : themes) {
            for (String text : List.of("ink", "quiet", "link", "accent")) {
                pairs.add(enough(theme, text, "paper"));
                pairs.add(enough(theme, text, "raised"));
                pairs.add(enough(theme, text, "removed"));
            }
            pairs.add(enough(theme, "note-ink", "note"));
            pairs.add(enough(theme, "paper", "ink"));
            for (int i = 0; i <= 8; i++) {
                pairs.add(enough(theme, "ink", "s" + i));
                pairs.add(enough(theme, "quiet", "s" + i));
                pairs.add(enough(theme, "e" + i, "s" + i));
                pairs.add(enough(theme, "e" + i, "paper"));
                pairs.add(enough(theme, "e" + i, "raised"));
            }
            for (int i = 1; i <= 4; i++) {
                pairs.add(enough(theme, "ink", "r" + i));
            }
        }
        assertAll(pairs);
    }

    private static Executable enough(Map<String, String> theme, String text, String background) {
        double contrast = contrast(theme.getOrDefault(text, ""), theme.getOrDefault(background, ""));
        return () -> assertTrue(contrast >= AA, text + " on " + background + ": " + contrast);
    }
}
