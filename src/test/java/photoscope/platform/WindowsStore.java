package photoscope.platform;

import java.nio.file.FileStore;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.FileStoreAttributeView;

import org.jspecify.annotations.Nullable;

/** A file store with the attributes that Windows gives. */
final class WindowsStore extends FileStore {
    private final int serial;
    private final boolean removable;

    WindowsStore(int serial, boolean removable) {
        this.serial = serial;
        this.removable = removable;
    }

    @Override
    public String name() {
        return "Stick";
    }

    @Override
    public String type() {
        return "NTFS";
    }

    @Override
    public Object getAttribute(String attribute) {
        return switch (attribute) {
            case "volume:vsn" -> serial;
            case "volume:isRemovable" -> removable;
            default -> throw new UnsupportedOperationException(attribute);
        };
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public long getTotalSpace() {
        return 1;
    }

    @Override
    public long getUsableSpace() {
        return 1;
    }

    @Override
    public long getUnallocatedSpace() {
        return 1;
    }

    @Override
    public boolean supportsFileAttributeView(Class<? extends FileAttributeView> type) {
        return false;
    }

    @Override
    public boolean supportsFileAttributeView(String name) {
        return false;
    }

    @Override
    public <V extends FileStoreAttributeView> @Nullable V getFileStoreAttributeView(Class<V> type) {
        return null;
    }
}
