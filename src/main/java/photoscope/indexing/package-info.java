/** The job that fills the library: scan, read, decode, embed, write. */
@org.jspecify.annotations.NullMarked
package photoscope.indexing;
