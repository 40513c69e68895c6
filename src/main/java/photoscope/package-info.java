/** Photoscope: find, look through and tidy every photo you own. */
@org.jspecify.annotations.NullMarked
package photoscope;
