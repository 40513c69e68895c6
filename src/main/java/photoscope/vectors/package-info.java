/** Embeddings on disk that name the part they belong to, and the search for the nearest. */
@org.jspecify.annotations.NullMarked
package photoscope.vectors;
