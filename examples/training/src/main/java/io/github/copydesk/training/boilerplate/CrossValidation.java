package io.github.copydesk.training.boilerplate;

import io.github.copydesk.internal.label.LabellingPass;
import io.github.copydesk.internal.label.PageAnalysis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;

/**
 * Trains the two stages, with every page scored by models that saw no page of its site. The second stage learns from
 * scores that the first gave to pages it had not seen, as it will meet them.
 */
final class CrossValidation {
    static final int FOLDS = 5;
    private static final int EPOCHS = 6;
    private static final double RATE = 0.08;
    private static final double RIDGE = 0.001;
    private static final double DROPOUT = 0.7;
    /** How a block's weight grows with its length. */
    private static final double POWER = 0.8;

    /** What an article with little around it counts, against a whole page. */
    private static final double BARE_PAGE = 0.2;
    /** What an article with furniture between its paragraphs counts: real pages have less of it there. */
    private static final double INTERRUPTED_PAGE = 0.1;

    private final List<TrainingPage> pages;
    private final boolean[] learnable;
    private final int[] folds;
    private final PageAnalysis[] analyses;
    private final int[][][] first;
    private final int[][][] second;
    private final float[][] weights;
    /** First-stage models that saw no page of either of two folds. */
    private final float[][][] firstModels = new float[FOLDS][FOLDS][];

    private final float[][] secondModels = new float[FOLDS][];

    CrossValidation(List<TrainingPage> pages, java.util.function.Predicate<TrainingPage> learnable) {
        this.pages = pages;
        int n = pages.size();
        this.learnable = new boolean[n];
        this.folds = new int[n];
        this.analyses = new PageAnalysis[n];
        this.first = new int[n][][];
        this.second = new int[n][][];
        this.weights = new float[n][];
        for (int p = 0; p < n; p++) {
            TrainingPage page = pages.get(p);
            this.learnable[p] = learnable.test(page);
            folds[p] = Math.floorMod((page.site().hashCode() * 0x9E3779B1) >>> 7, FOLDS);
            analyses[p] = new PageAnalysis(page.blocks(), page.evidence());
            first[p] = places(analyses[p], LabellingPass.FIRST);
            weights[p] = weights(page, analyses[p]);
        }
    }

    int fold(int page) {
        return folds[page];
    }

    private static int[][] places(PageAnalysis page, LabellingPass stage) {
        int[][] places = new int[page.count()][];
        int[] buffer = new int[PageAnalysis.MOST_PLACES];
        for (int i = 0; i < places.length; i++) {
            places[i] = Arrays.copyOf(buffer, page.places(stage, i, buffer));
        }
        return places;
    }

    /** A page counts as much as any other; a block by its length, against that of the article. */
    private static float[] weights(TrainingPage page, PageAnalysis analysis) {
        float[] weights = new float[analysis.count()];
        double gold = 0;
        for (int i = 0; i < weights.length; i++) {
            if (page.content().charAt(i) != '-') {
                weights[i] = (float) Math.pow(analysis.words(i) + 2, POWER);
            }
            gold += page.content().charAt(i) == '1' ? weights[i] : 0;
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= (float) (weight(page.set()) * 60 / (gold + 60));
        }
        return weights;
    }

    private static double weight(String set) {
        return switch (set) {
            case TrainingPage.BARE -> BARE_PAGE;
            case Interruptions.SET -> INTERRUPTED_PAGE;
            default -> 1;
        };
    }

    /** Scores of all pages, one array a page, by stage-one and stage-two models of other sites. */
    float[][] run() {
        float[][] scores = new float[pages.size()][];
        for (int a = 0; a < FOLDS; a++) {
            for (int b = a; b < FOLDS; b++) {
                int x = a;
                int y = b;
                firstModels[a][b] = train(first, LabellingPass.FIRST, p -> folds[p] != x && folds[p] != y);
                firstModels[b][a] = firstModels[a][b];
            }
        }
        for (int held = 0; held < FOLDS; held++) {
            for (int p = 0; p < pages.size(); p++) {
                if (learnable[p] || folds[p] == held) {
                    analyses[p].scored(scores(first[p], firstModels[held][folds[p]]));
                    second[p] = places(analyses[p], LabellingPass.SECOND);
                }
            }
            int out = held;
            float[] model = train(second, LabellingPass.SECOND, p -> folds[p] != out);
            secondModels[held] = model;
            for (int p = 0; p < pages.size(); p++) {
                if (folds[p] == held) {
                    scores[p] = scores(second[p], model);
                }
            }
        }
        return scores;
    }

    /** The weights of both stages, trained on all that may be learned from. */
    float[][] ship() {
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            if (firstModels[fold][fold] == null) {
                firstModels[fold][fold] = train(first, LabellingPass.FIRST, p -> folds[p] != out);
            }
        }
        for (int p = 0; p < pages.size(); p++) {
            if (learnable[p]) {
                analyses[p].scored(scores(first[p], firstModels[folds[p]][folds[p]]));
                second[p] = places(analyses[p], LabellingPass.SECOND);
            }
        }
        return new float[][] {
            train(first, LabellingPass.FIRST, p -> true), train(second, LabellingPass.SECOND, p -> true)
        };
    }

    static float[] scores(int[][] places, float[] model) {
        float[] scores = new float[places.length];
        for (int i = 0; i < scores.length; i++) {
            float sum = 0;
            for (int place : places[i]) {
                sum += model[place];
            }
            scores[i] = sum;
        }
        return scores;
    }

    private float[] train(int[][][] places, LabellingPass stage, IntPredicate in) {
        List<int[]> examples = new ArrayList<>();
        for (int p = 0; p < pages.size(); p++) {
            if (learnable[p] && in.test(p)) {
                for (int i = 0; i < weights[p].length; i++) {
                    if (weights[p][i] > 0) {
                        examples.add(new int[] {p, i});
                    }
                }
            }
        }
        LinearTrainer trainer = new LinearTrainer(stage.size(), RATE, RIDGE, DROPOUT);
        Random order = new Random(7);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            java.util.Collections.shuffle(examples, order);
            for (int[] example : examples) {
                int[] own = places[example[0]][example[1]];
                boolean content = pages.get(example[0]).content().charAt(example[1]) == '1';
                trainer.learn(own, content, weights[example[0]][example[1]]);
            }
            if (epoch >= EPOCHS / 2) {
                trainer.average();
            }
        }
        return trainer.weights();
    }
}
