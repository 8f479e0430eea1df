package embeddedmongo;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * Pages that were changed or removed stay in the store's file until their room is used again, and compaction leaves those of
 * chunks that are nearly full, and removed keys in its trees' inner pages. Where a person was erased, the file is written anew at the next start, from what is alive.
 */
final class Forgetting {
    private Forgetting() {}

    /** Leaves a mark beside the store, so that the next start does it, also after a kill or a power cut. */
    static void wish(MVStore store) throws IOException {
        Path mark = markOf(Path.of(store.getFileStore().getFileName()));
        if (Files.notExists(mark)) Files.createFile(mark);
        toDisk(mark);
        namesToDisk(mark);
    }

    /** Does it while nobody has the store open. Where it cannot be done, for want of room say, the mark stays, and the store as it was. */
    static void ifWished(Path file) {
        Path mark = markOf(file);
        if (Files.notExists(mark)) return;
        Path anew = file.resolveSibling(file.getFileName() + ".anew");
        try {
            Files.deleteIfExists(anew);
            EmbeddedMongo.makePrivate(anew);
            copy(file, anew);
            toDisk(anew);
            Files.move(anew, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            namesToDisk(file); // the mark must not go before the old store does
            Files.delete(mark);
        } catch (IOException | RuntimeException e) {
            System.err.println("not written anew: " + e);
            anew.toFile().delete();
        }
    }

    /** Entry by entry: pages that are copied whole keep removed keys, as marks between their neighbours. */
    private static void copy(Path from, Path to) throws IOException {
        try (MVStore source = reading(from)) {
            // A thread of the store's own that cannot write closes it, and says so to nobody.
            try (MVStore target = new MVStore.Builder().fileName(to.toString()).autoCommitDisabled().open()) {
                for (String name : source.getMapNames()) {
                    MVMap<Object, Object> copied = target.openMap(name, typesOf(name));
                    source.openMap(name, typesOf(name)).forEach(copied::put);
                }
            }
            mustBeWhole(source, to);
        }
    }

    private static void mustBeWhole(MVStore source, Path copy) throws IOException {
        try (MVStore copied = reading(copy)) {
            for (String name : source.getMapNames()) {
                long wanted = source.openMap(name, typesOf(name)).sizeAsLong();
                if (!copied.hasMap(name) || copied.openMap(name, typesOf(name)).sizeAsLong() != wanted)
                    throw new IOException("not all of it could be written");
            }
        }
    }

    private static MVStore reading(Path file) {
        return new MVStore.Builder().fileName(file.toString()).readOnly().open();
    }

    private static MVMap.Builder<Object, Object> typesOf(String name) {
        MVMap.Builder<Object, Object> types = new MVMap.Builder<>();
        if (name.contains("._index_")) return types.keyType(new IndexKeyType());
        return name.startsWith("databases.") ? types.valueType(new DocumentType()) : types;
    }

    private static void toDisk(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** A name stands in its folder, which goes to the disk by itself; Windows knows no such thing. */
    private static void namesToDisk(Path file) throws IOException {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) return;
        try (FileChannel folder = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    private static Path markOf(Path file) {
        return file.resolveSibling("embedded-database.forget");
    }
}
