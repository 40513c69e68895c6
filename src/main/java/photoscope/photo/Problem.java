package photoscope.photo;

/**
 * Why one file is not wholly in the library, in words for a person.
 *
 * @param stage the step that failed
 * @param kind what problems are grouped by
 * @param reason what is wrong and, where there is something, what to do
 */
public record Problem(Stage stage, ProblemKind kind, Sentence reason) {}
