package photoscope.cli;

import java.util.List;

import picocli.CommandLine.Command;

import photoscope.library.IndexRun;
import photoscope.library.Library;
import photoscope.library.LibraryEnvironment;
import photoscope.library.LibraryException;
import photoscope.library.LibraryRebuild;

/** {@code photoscope rebuild}. */
@Command(name = "rebuild", description = "Build vectors, thumbnails and words anew from the photos.",
        footer = {"", "The catalog is kept, with the ids of photos; where it is damaged it is put aside",
            "into backups/ and built anew, too. Photos on drives that are away keep what the", "catalog knows of them.",
            "", "Example:", "  photoscope rebuild"})
final class RebuildCommand extends LibraryCommand {
    @Override
    public Integer call() throws LibraryException {
        try (Library library = LibraryRebuild.prepare(photoscope.existing(), LibraryEnvironment.ofThisComputer(),
                terminal()::note)) {
            IndexRun run = library.indexing().index(List.of(), List.of(), List.of());
            return IndexCommand.show(jobs().run(run.control(), run::progress, run::run), terminal());
        }
    }
}
