package photoscope.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import photoscope.indexing.IndexReport;
import photoscope.photo.PhotoId;
import photoscope.tidying.FolderLayout;
import photoscope.tidying.OrganizeMode;
import photoscope.tidying.OrganizePlan;
import photoscope.tidying.OrganizeReport;
import photoscope.tidying.OrganizeTarget;

/** Organizes a test's photos onto another disk and back, and prints how that went. */
public final class OrganizeToOtherVolume {
    private OrganizeToOtherVolume() {}

    /** Expects the root folder of a {@link TestLibrary}, with another disk at {@code disk}. */
    public static void main(String[] arguments) throws Exception {
        TestLibrary library = new TestLibrary(Path.of(arguments[0]));
        Path disk = library.root.resolve("disk");
        library.index();
        PhotoId id = library.id("a/IMG_0001.JPG");
        Tidying tidying = library.open().tidying();
        tidying.addSource(disk.resolve("photos"));
        OrganizePlan plan = tidying.plan(tidying.organizing(), new Tidying.Scope.Below(library.photos),
                FolderLayout.parse("date"), new OrganizeTarget.Folder(disk.resolve("photos")), OrganizeMode.MOVE);
        OrganizeReport report = tidying.organizing().apply(plan);
        Path moved = disk.resolve("photos/2008/2008-05-30/IMG_0001.JPG");
        boolean isMoved = Files.exists(moved) && !Files.exists(library.photos.resolve("a")) && report.done() == 3;
        System.out.println(isMoved ? "> moved" : "> " + report);
        IndexReport index = library.index(library.photos, disk.resolve("photos"));
        boolean isKnown = library.open().photos().cardAt(moved).orElseThrow().id().equals(id) && index.bytes() == 0;
        System.out.println(isKnown ? "> known" : "> " + index);
        OrganizeReport undone = tidying.organizing().undo(0);
        boolean isBack = undone.done() == 3 && library.id("a/IMG_0001.JPG").equals(id) && !Files.exists(moved)
                && List.of(undone.leftOut(), undone.problems()).stream().allMatch(List::isEmpty);
        System.out.println(isBack ? "> undone" : "> " + undone);
        library.close();
    }
}
