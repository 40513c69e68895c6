/** Ground floor: files that survive a crash, a full disk and a cancelled thread. */
@org.jspecify.annotations.NullMarked
package photoscope.storage;
