/** Questions and their ranked answers: words, pictures, filters. */
@org.jspecify.annotations.NullMarked
package photoscope.search;
