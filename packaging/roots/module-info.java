/** Makes the Vector API part of the runtime image from its start on. */
module photoscope.roots {
    requires jdk.incubator.vector;

    exports photoscope.roots;
}
