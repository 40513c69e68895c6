package photoscope.ui.bench;

/** What figures of different computers need to be comparable. */
final class Rendering {
    static final int WIDTH = 1280;
    static final int HEIGHT = 800;

    private Rendering() {}

    /** Without a graphics card's help; to be said before JavaFX starts. */
    static void inSoftware() {
        System.setProperty("prism.order", "sw");
    }
}
