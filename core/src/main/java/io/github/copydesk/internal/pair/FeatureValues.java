package io.github.copydesk.internal.pair;

/** Values in the order in which they are added. */
final class FeatureValues {
    private final float[] values;
    private int size;

    FeatureValues(int count) {
        this.values = new float[count];
    }

    void add(float value) {
        values[size++] = value;
    }

    /** Adds a value that each text has, in an order that does not tell which is which. */
    void addLowAndHigh(float x, float y) {
        add(Math.min(x, y));
        add(Math.max(x, y));
    }

    float[] toArray() {
        return values;
    }
}
