package photoscope.models;

import java.nio.file.Path;

/** Opens the image encoder of a folder of packs, in a process with the command line that a test wants. */
public final class EncoderOpener {
    private EncoderOpener() {}

    /** Expects the folder of packs; what else there is only makes the command line longer. */
    public static void main(String[] arguments) throws ModelException {
        ModelPack.Ready pack = new ModelPacks(Path.of(arguments[0]), Path.of(arguments[0], "none")).ready(
                ModelPacks.DEFAULT);
        try (ClipModel model = ClipModel.open(pack, EncoderOptions.threads(1))) {
            model.imageEncoder();
            System.out.println("opened " + model.dimensions());
        }
    }
}
