package photoscope.media.playback;

/** Where sound of 48,000 samples a second is heard: two signed numbers of 16 bits, the lower byte first. */
interface SoundOutput extends AutoCloseable {
    /** Hands sound on; waits while enough of it is there that was not heard yet. */
    void write(byte[] pcm, int length);

    /** How much was handed on that was not heard yet, in microseconds. */
    long waiting();

    /** Lets be heard what waits. */
    void start();

    /** Falls silent; what waits is kept. */
    void stop();

    /** Forgets what waits. */
    void flush();

    @Override
    void close();
}
