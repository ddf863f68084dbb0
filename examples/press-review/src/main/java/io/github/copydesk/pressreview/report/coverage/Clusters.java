package io.github.copydesk.pressreview.report.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Statements that are one quotation, by who is joined with whom: a union-find whose paths are halved as they are walked. */
final class Clusters {
    private final Map<Place, Place> parents = new LinkedHashMap<>();

    void add(Place place) {
        parents.put(place, place);
    }

    /** Makes one cluster of them all. */
    void join(Collection<Place> places) {
        Place root = null;
        for (Place place : places) {
            root = root == null ? root(place) : root;
            parents.put(root(place), root);
        }
    }

    private Place root(Place place) {
        Place at = place;
        Place parent = parent(at);
        while (!parent.equals(at)) {
            Place above = parent(parent);
            parents.put(at, above);
            at = above;
            parent = parent(at);
        }
        return at;
    }

    private Place parent(Place place) {
        return parents.getOrDefault(place, place);
    }

    /** The clusters, in the order of their first statements. */
    List<List<Place>> all() {
        Map<Place, List<Place>> clusters = new LinkedHashMap<>();
        for (Place place : List.copyOf(parents.keySet())) {
            clusters.computeIfAbsent(root(place), root -> new ArrayList<>()).add(place);
        }
        return List.copyOf(clusters.values());
    }
}
