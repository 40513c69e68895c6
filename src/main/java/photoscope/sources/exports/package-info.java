/** What downloads and exports of other programs say of the photos in them: their files read, nothing written. */
@org.jspecify.annotations.NullMarked
package photoscope.sources.exports;
