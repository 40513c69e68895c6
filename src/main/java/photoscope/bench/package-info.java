/** Measurements that people can repeat: speed, memory, search quality. */
@org.jspecify.annotations.NullMarked
package photoscope.bench;
