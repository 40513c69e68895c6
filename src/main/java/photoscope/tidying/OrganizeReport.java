package photoscope.tidying;

import java.util.List;

/**
 * What organizing did, or taking it back.
 *
 * @param run its number, by which it can be undone; 0 where there was nothing to do
 * @param mode what was done
 * @param done how many files
 * @param leftOut files that were left where they are, and why
 * @param problems files with which it could not be done; they are where they were
 * @param isCancelled whether a person ended it
 */
public record OrganizeReport(long run, OrganizeMode mode, long done, List<LeftOut> leftOut,
        List<TidyingProblem> problems, boolean isCancelled) {
    public OrganizeReport {
        leftOut = List.copyOf(leftOut);
        problems = List.copyOf(problems);
    }
}
