/**
 * Libraries of Apple's Photos, Photos 5 (macOS 10.15) and later, read from a copy of their database. Nothing is ever
 * opened for writing, or written, inside of a library. What the tables hold is not documented by Apple; it was learnt
 * from the published sources of osxphotos and from libraries themselves.
 */
@org.jspecify.annotations.NullMarked
package photoscope.sources.macphotos;
