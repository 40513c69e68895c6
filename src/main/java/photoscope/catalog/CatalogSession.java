package photoscope.catalog;

import java.util.ArrayList;
import java.util.List;

/** One reading or writing of the catalog: its tables, seen through one transaction. */
public final class CatalogSession {
    private final Sql sql;
    private final PhotoColumns photoColumns;
    private final PartColumns partColumns;
    private final long sequence;
    private final List<Runnable> afterCommit = new ArrayList<>();
    private int nextPhoto;
    private int nextPart;

    CatalogSession(Sql sql, PhotoColumns photoColumns, PartColumns partColumns, long sequence) {
        this.sql = sql;
        this.photoColumns = photoColumns;
        this.partColumns = partColumns;
        this.sequence = sequence;
        this.nextPhoto = photoColumns.view().size();
        this.nextPart = partColumns.view().size();
    }

    public VolumeTable volumes() {
        return new VolumeTable(sql);
    }

    public SourceTable sources() {
        return new SourceTable(sql);
    }

    public FolderTable folders() {
        return new FolderTable(sql);
    }

    public FileTable files() {
        return new FileTable(sql);
    }

    public PhotoTable photos() {
        return new PhotoTable(sql, this);
    }

    public AnnotationTable annotations() {
        return new AnnotationTable(sql, this, stacks());
    }

    public PendingSidecarTable pendingSidecars() {
        return new PendingSidecarTable(sql, sequence);
    }

    public SidecarFileTable sidecarFiles() {
        return new SidecarFileTable(sql);
    }

    public UnclaimedPhotoTable unclaimedPhotos() {
        return new UnclaimedPhotoTable(sql);
    }

    public AwayFileTable awayFiles() {
        return new AwayFileTable(sql);
    }

    public AssetFileTable assetFiles() {
        return new AssetFileTable(sql);
    }

    public MovedFileTable movedFiles() {
        return new MovedFileTable(sql);
    }

    public ProblemTable problems() {
        return new ProblemTable(sql);
    }

    public StackTable stacks() {
        return new StackTable(sql, photos());
    }

    public ExtrasTable extras() {
        return new ExtrasTable(sql, photos());
    }

    public ToldTable told() {
        return new ToldTable(sql, albums(), persons());
    }

    public MomentTable moments() {
        return new MomentTable(sql, this);
    }

    public AlbumTable albums() {
        return new AlbumTable(sql, photos());
    }

    public PersonTable persons() {
        return new PersonTable(sql);
    }

    public SearchLogTable searches() {
        return new SearchLogTable(sql);
    }

    public SavedSearchTable savedSearches() {
        return new SavedSearchTable(sql);
    }

    public ClusterTable clusters() {
        return new ClusterTable(sql);
    }

    public PropertyTable properties() {
        return new PropertyTable(sql);
    }

    public CameraTable cameras() {
        return new CameraTable(sql);
    }

    /** The number of this change: photos that it touches carry it, so that what follows the catalog can catch up. */
    public long sequence() {
        return sequence;
    }

    int nextPhotoOrdinal() {
        return nextPhoto++;
    }

    int nextPartOrdinal() {
        return nextPart++;
    }

    PhotoColumns photoColumns() {
        return photoColumns;
    }

    PartColumns partColumns() {
        return partColumns;
    }

    void afterCommit(Runnable change) {
        afterCommit.add(change);
    }

    /** Brings the columns in step, and tells whether there was anything to bring. */
    boolean committed() {
        afterCommit.forEach(Runnable::run);
        return !afterCommit.isEmpty();
    }
}
