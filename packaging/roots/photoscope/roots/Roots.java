package photoscope.roots;

/** Nothing: a module that exports no package would not be resolved by itself. */
public final class Roots {
    private Roots() {}
}
