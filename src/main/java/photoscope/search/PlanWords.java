package photoscope.search;

import java.util.List;
import java.util.stream.Collectors;

import photoscope.vectors.SearchPlan;

/** Says in words how vectors were found. */
final class PlanWords {
    private PlanWords() {}

    /** One line; empty where nothing was looked for. */
    static String of(List<SearchPlan> plans) {
        return plans.stream().map(PlanWords::of).distinct().collect(Collectors.joining("; "));
    }

    private static String of(SearchPlan plan) {
        return switch (plan) {
            case SearchPlan.Scan scan -> "all " + scan.compared() + " vectors compared";
            case SearchPlan.Walk walk -> walk.visited() + " vectors compared on a walk through " + walk.graphs()
                    + (walk.graphs() == 1 ? " graph" : " graphs") + " with a beam of " + walk.beam()
                    + (walk.scanned() == 0 ? "" : ", and " + walk.scanned() + " that are in no graph");
            case SearchPlan.WalkThenScan both ->
                "a walk was given up after " + both.visited() + " vectors, and all " + both.compared() + " compared";
        };
    }
}
