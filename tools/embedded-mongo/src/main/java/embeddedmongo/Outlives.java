package embeddedmongo;

/** What an acknowledged write outlives: {@code -Dembeddedmongo.outlives=kill}. */
enum Outlives {
    /** The computer itself may stop: each commit waits for the disk. */
    POWERCUT,
    /** The process may be ended: each write is committed before it is acknowledged. */
    KILL,
    /** A database that ends with its owner's work, as a test's does: commits come now and then, and at the end. */
    NOTHING;

    static Outlives wanted() {
        return valueOf(System.getProperty("embeddedmongo.outlives", "powercut").toUpperCase(java.util.Locale.ROOT));
    }
}
