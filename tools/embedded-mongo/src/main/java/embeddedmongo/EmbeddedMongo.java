package embeddedmongo;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * A MongoDB server for one program on one machine: {@code java embeddedmongo.EmbeddedMongo DATA_DIR OWNER_PID [PORT]}.
 *
 * <p>It listens on a free port of 127.0.0.1, or on the one that is named (its owner's clients know it from before), writes {@code DATA_DIR/embedded-database.json} (who it is and where it
 * listens) and prints {@code ready PORT}; or it prints {@code failed REASON} and ends with 1. REASON is one of
 * {@code locked}, {@code corrupt}, {@code full}, {@code unwritable}, {@code unexpectedly}. It ends cleanly on SIGTERM, or when its standard input is closed:
 * the owner holds the other end, so it never outlives its owner.
 */
public final class EmbeddedMongo {
    private static final long PATIENCE_FOR_LOCK = 3_000; // ms: one that is just closing is waited for
    private static final int COMPACTION_AT_START = 2_000; // ms at most
    private static final int CACHE = 48; // MB by the store's own count; full, it takes some 85 MB of the heap's 256
    private static FileChannel heldFolder; // a field, because a channel that is collected lets go of its lock

    public static void main(String[] args) throws InterruptedException {
        Path folder = Path.of(args[0]);
        endWithOwner(); // from the first moment: one that starts for nobody would only stand in the next one's way
        try {
            start(folder, Long.parseLong(args[1]), args.length > 2 ? Integer.parseInt(args[2]) : 0);
        } catch (MVStoreException e) {
            fail(reasonOf(e), e);
        } catch (IOException e) {
            fail(isFull(e) ? "full" : "unwritable", e);
        } catch (RuntimeException e) {
            fail("unexpectedly", e);
        }
    }

    private static void start(Path folder, long owner, int wantedPort) throws IOException, InterruptedException {
        lockOrFail(folder.resolve("embedded-database.lock"));
        Path record = folder.resolve("embedded-database.json");
        Files.deleteIfExists(record); // left by one that was killed

        Path file = folder.resolve("embedded-database.mv");
        makePrivate(file);
        if (Files.size(file) > 0) Forgetting.ifWished(file);
        String token = UUID.randomUUID().toString();
        MVStore store = open(file);
        MongoServer server = new MongoServer(
                new DurableBackend(store, token, Outlives.wanted(), e -> fail(reasonOf(e), e)));
        server.bind("127.0.0.1", wantedPort);
        int port = server.getLocalAddress().getPort();

        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(record, server)));
        writeRecord(record, port, owner, token);
        System.out.println("ready " + port);
    }

    /** Holds the folder until this process ends, however it ends: the operating system lets go of the lock then. */
    private static void lockOrFail(Path path) throws IOException, InterruptedException {
        makePrivate(path);
        heldFolder = FileChannel.open(path, StandardOpenOption.WRITE);
        long patienceEnds = System.currentTimeMillis() + PATIENCE_FOR_LOCK;
        while (heldFolder.tryLock() == null) {
            if (System.currentTimeMillis() > patienceEnds) fail("locked", null);
            Thread.sleep(50);
        }
    }

    private static MVStore open(Path file) {
        MVStore store = new MVStore.Builder().fileName(file.toString()).cacheSize(CACHE)
                .autoCommitDisabled().autoCommitBufferSize(0) // DurableBackend says when
                .open();
        store.setRetentionTime(0); // dead parts are used again at once: the file stays small
        store.setVersionsToKeep(0);
        store.compactFile(COMPACTION_AT_START);
        return store;
    }

    private static void close(Path record, MongoServer server) {
        try {
            Files.deleteIfExists(record);
        } catch (IOException e) {
            System.err.println(e); // the next start finds it stale
        }
        server.shutdownNow();
    }

    private static void writeRecord(Path record, int port, long owner, String token) throws IOException {
        Path draft = record.resolveSibling(record.getFileName() + ".new");
        makePrivate(draft);
        Files.writeString(draft, """
                {"port":%d,"pid":%d,"owner":%d,"token":"%s"}
                """.formatted(port, ProcessHandle.current().pid(), owner, token));
        Files.move(draft, record, StandardCopyOption.ATOMIC_MOVE);
    }

    static void makePrivate(Path path) throws IOException {
        if (Files.notExists(path)) Files.createFile(path);
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static void endWithOwner() {
        Thread watch = new Thread(() -> {
            try {
                while (System.in.read() >= 0) { /* nothing is ever said; only the end matters */ }
            } catch (IOException e) {
                System.err.println(e); // a broken pipe is an end, too
            }
            System.exit(0);
        }, "owner-watch");
        watch.setDaemon(true);
        watch.start();
    }

    private static String reasonOf(MVStoreException e) {
        if (isFull(e)) return "full"; // whatever the store was doing: what comes after the failed write fails differently
        return switch (e.getErrorCode()) {
            case DataUtils.ERROR_FILE_LOCKED -> "locked";
            case DataUtils.ERROR_WRITING_FAILED, DataUtils.ERROR_READING_FAILED -> "unwritable";
            default -> "corrupt";
        };
    }

    /** Java has no exception of its own for a full disk; the words are those of the operating system. */
    private static boolean isFull(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            String words = String.valueOf(cause.getMessage());
            if (words.contains("No space left") || words.contains("quota") || words.contains("File too large")) return true;
        }
        return false;
    }

    /** Says why and ends at once: after a failed write nothing more may be answered or written. */
    private static void fail(String reason, Exception cause) {
        System.out.println("failed " + reason);
        System.out.flush();
        if (cause != null) cause.printStackTrace();
        System.err.flush();
        Runtime.getRuntime().halt(1);
    }
}
