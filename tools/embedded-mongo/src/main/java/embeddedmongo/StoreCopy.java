package embeddedmongo;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.SingleFileStore;

/**
 * The store as it stands on the disk, in a data folder of its own beside the store's file, where a second launcher can
 * open it and be read in peace.
 */
final class StoreCopy {
    private static final int PIECE = 1 << 20; // bytes

    private StoreCopy() {}

    /**
     * Copies a store that is committed and that nobody changes meanwhile.
     *
     * @return the new folder, named {@code copy-…}; whoever asked for it removes it
     */
    static Path make(MVStore store) throws IOException {
        SingleFileStore source = (SingleFileStore) store.getFileStore();
        Path file = Path.of(source.getFileName());
        Path folder = makeFolder(file.resolveSibling("copy-" + UUID.randomUUID()));
        try (FileChannel copy = FileChannel.open(folder.resolve(file.getFileName()), StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE)) {
            // Through the store's own channel: closing a second one would let go of the store's lock on its file.
            for (long at = 0, size = source.size(); at < size; at += PIECE) {
                ByteBuffer piece = source.readFully(null, at, (int) Math.min(PIECE, size - at));
                while (piece.hasRemaining()) copy.write(piece);
            }
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(folder.resolve(file.getFileName()));
            Files.deleteIfExists(folder);
            throw failed;
        }
        return folder;
    }

    private static Path makeFolder(Path folder) throws IOException {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")))
                : Files.createDirectory(folder);
    }
}
