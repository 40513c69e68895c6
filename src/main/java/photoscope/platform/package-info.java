/** What differs between operating systems: application folders, volumes. */
@org.jspecify.annotations.NullMarked
package photoscope.platform;
