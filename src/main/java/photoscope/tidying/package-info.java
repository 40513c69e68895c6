/** Tidying up: photos taken in from cards, folders put in order, and what has lost what it belongs to. */
@org.jspecify.annotations.NullMarked
package photoscope.tidying;
