package photoscope.clusters;

/** What the user says of a member. Their order is stored. */
public enum Verdict {
    UNDECIDED,
    /** It belongs there, and draws alike ones. */
    APPROVED,
    /** It does not, and pushes alike ones away. */
    REJECTED
}
