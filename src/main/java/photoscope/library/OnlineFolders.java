package photoscope.library;

/** Which of the catalog's folders lie in a source that is away, as of when it was last looked. Any thread may ask. */
final class OnlineFolders {
    private volatile boolean[] away = new boolean[0];

    /** Whether the folder of this number is away; one that came since is taken to be there. */
    boolean isAway(int folder) {
        boolean[] now = away;
        return folder < now.length && now[folder];
    }

    /**
     * @param areAway by number of the folder; nobody changes it any more
     */
    void set(boolean[] areAway) {
        away = areAway;
    }
}
