/** The Lucene index of names, folders, captions and keywords. */
@org.jspecify.annotations.NullMarked
package photoscope.words;
