package photoscope.ui.grid;

/** The empty list. */
enum NoItems implements GridItems {
    INSTANCE;

    @Override
    public int size() {
        return 0;
    }

    @Override
    public long id(int index) {
        throw new IndexOutOfBoundsException(index);
    }

    @Override
    public float aspect(int index) {
        throw new IndexOutOfBoundsException(index);
    }

    @Override
    public int averageColor(int index) {
        throw new IndexOutOfBoundsException(index);
    }
}
