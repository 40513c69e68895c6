/** The H2 catalog: what is known of volumes, files, photos and parts. The only room that knows our SQL. */
@org.jspecify.annotations.NullMarked
package photoscope.catalog;
