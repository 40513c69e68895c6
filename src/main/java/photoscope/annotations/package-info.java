/** What the user wrote: values and who set them, precedence, the journal, sidecars, undo. Nobody else writes these. */
@org.jspecify.annotations.NullMarked
package photoscope.annotations;
