package photoscope.sources.exports;

import java.util.List;

import photoscope.photo.Origin;

/**
 * All that one file of an export says.
 *
 * @param origin which program it comes from
 */
public record ExportWord(Origin origin, List<Statement> statements) {
    public ExportWord {
        statements = List.copyOf(statements);
    }

    /** Whether photos that come later may be spoken of too, though some are there. */
    public boolean isOfMany() {
        return statements.size() != 1 || !(statements.getFirst().target() instanceof Target.Beside);
    }
}
