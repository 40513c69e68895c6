import java.util.Locale;

/** The system that is built on and for: native packages can be made for no other. */
enum Target {
    LINUX_X64("linux-x64", "Linux/x86_64", "x86_64"),
    LINUX_ARM("linux-aarch64", "Linux/aarch64", "aarch64"),
    MAC_ARM("osx-aarch64", "Mac/aarch64", "aarch64"),
    WINDOWS_X64("win-x64", "Windows/x86_64", "x86_64");

    /** Folder names of this system in the jars of ONNX Runtime and SQLite, and in the name of JVector's library. */
    final String onnx;
    final String sqlite;
    final String jvector;

    Target(String onnx, String sqlite, String jvector) {
        this.onnx = onnx;
        this.sqlite = sqlite;
        this.jvector = jvector;
    }

    static Target current() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        boolean isArm = System.getProperty("os.arch").equals("aarch64");
        if (system.startsWith("linux")) {
            return isArm ? LINUX_ARM : LINUX_X64;
        }
        if (system.startsWith("mac") && isArm) {
            return MAC_ARM;
        }
        if (system.startsWith("windows") && !isArm) {
            return WINDOWS_X64;
        }
        throw new IllegalStateException("No package can be made for " + system + " on " + System.getProperty("os.arch")
                + ": the model's runtime has no build for it.");
    }

    boolean isLinux() {
        return this == LINUX_X64 || this == LINUX_ARM;
    }
}
