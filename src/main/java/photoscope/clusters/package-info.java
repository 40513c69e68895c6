/** Groups of photos: found by jobs, named and put together by people; what people did is journalled and never lost. */
@org.jspecify.annotations.NullMarked
package photoscope.clusters;
