package embeddedmongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.netty.channel.Channel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * The MongoDB backend on one H2 file, with one promise added: what a client was told is written, is on the disk.
 *
 * <p>Commands run side by side under the shared side of a lock; a commit takes the exclusive side. So no commit catches
 * another connection's command half done, and no reader stands on a part of the file that a commit or a compaction is
 * about to use again. One commit serves all commands that wait for one.
 */
final class DurableBackend extends H2Backend {
    /** Answers with the token of this process, so that a client knows whose database it talks to. */
    private static final String WHO_ARE_YOU = "embeddedinstance";

    /** Answers with a folder in which the database of this very moment stands, for a backup. */
    private static final String COPY = "embeddedcopy";

    /** Somebody was erased: nothing of them is to stay in the file once it is opened anew. */
    private static final String FORGET = "embeddedforget";

    /** Commands that change nothing; whatever is not here is followed by a commit. */
    private static final Set<String> READS = Set.of("find", "getmore", "killcursors", "count", "distinct", "ping",
            "hello", "ismaster", "buildinfo", "whatsmyuri", "listcollections", "listdatabases", "listindexes",
            "endsessions", "serverstatus", "dbstats", "collstats", "connectionstatus", "getparameter");

    private static final int COPY_FAILED = 14031; // MongoDB's OutOfDiskSpace
    private static final int WRITES_BETWEEN_COMMITS = 500; // where nothing has to outlive a kill
    private static final int COMMITS_BETWEEN_COMPACTIONS = 32;
    private static final long GROWTH_BETWEEN_COMPACTIONS = 32L << 20; // bytes
    private static final int WANTED_FILL_PERCENT = 70;
    private static final int COMPACTION_STEP = 1 << 20; // bytes rewritten at most: everybody waits so long, 16 MB took a second

    private final MVStore store;
    private final String token;
    private final Outlives outlives;
    private final Consumer<MVStoreException> onBrokenStore;
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);
    private final AtomicLong finished = new AtomicLong(); // write commands run so far
    private long committed; // of these, how many are on the disk; guarded by the exclusive lock, like the next two
    private long commits;
    private long sizeAtCompaction;

    /**
     * @param outlives what acknowledged writes outlive
     * @param onBrokenStore told once when the file can no longer be written; nothing is acknowledged after it
     */
    DurableBackend(MVStore store, String token, Outlives outlives, Consumer<MVStoreException> onBrokenStore) {
        super(store);
        this.store = store;
        this.token = token;
        this.outlives = outlives;
        this.onBrokenStore = onBrokenStore;
        this.sizeAtCompaction = store.getFileStore().size();
        version(new ReportedVersion());
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        String name = command.toLowerCase(Locale.ROOT);
        if (name.equals(WHO_ARE_YOU)) return new Document("token", token).append("ok", 1.0);
        boolean writes = !READS.contains(name);
        long mine = 0;
        try {
            if (name.equals(FORGET)) return forget();
            if (name.equals(COPY)) return new Document("folder", copy().toString()).append("ok", 1.0);
            lock.readLock().lock();
            try {
                return super.handleCommand(channel, database, command, query);
            } finally {
                if (writes) mine = finished.incrementAndGet();
                lock.readLock().unlock();
                if (writes && isDue(mine)) commitUpTo(mine); // also after an error: a failed command may have done its first half
            }
        } catch (MVStoreException broken) {
            onBrokenStore.accept(broken);
            throw broken;
        }
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new LeanDatabase(name);
    }

    private boolean isDue(long mine) {
        return outlives != Outlives.NOTHING || mine % WRITES_BETWEEN_COMMITS == 0;
    }

    private void commitUpTo(long mine) {
        lock.writeLock().lock();
        try {
            if (committed >= mine) return;
            long upTo = finished.get();
            store.commit();
            if (outlives == Outlives.POWERCUT) store.sync();
            committed = upTo;
            compactNowAndThen();
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Everybody waits while the file is copied; what was acknowledged is in the copy, what is half done is not. */
    private Path copy() {
        lock.writeLock().lock();
        try {
            store.commit();
            return StoreCopy.make(store);
        } catch (IOException full) {
            throw new MongoServerError(COPY_FAILED, "CopyFailed", String.valueOf(full.getMessage()));
        } finally {
            lock.writeLock().unlock();
        }
    }

    private Document forget() {
        try {
            Forgetting.wish(store);
            return new Document("ok", 1.0);
        } catch (IOException unmarked) {
            throw new MongoServerError(COPY_FAILED, "ForgetFailed", String.valueOf(unmarked.getMessage()));
        }
    }

    private void compactNowAndThen() {
        commits++;
        long growth = store.getFileStore().size() - sizeAtCompaction;
        if (commits % COMMITS_BETWEEN_COMPACTIONS != 0 && growth < GROWTH_BETWEEN_COMPACTIONS) return;
        store.compact(WANTED_FILL_PERCENT, COMPACTION_STEP);
        sizeAtCompaction = store.getFileStore().size();
    }

    /**
     * The server's database, without keys serialised to be compared, and with {@link LeanCollection}. It is opened while
     * the backend is still being made, before our own fields are set.
     */
    private final class LeanDatabase extends H2Database {
        LeanDatabase(String name) {
            super(name, getMvStore(), getCursorRegistry());
        }

        @Override
        protected MongoCollection<Object> openOrCreateCollection(String collection, CollectionOptions options) {
            String full = getFullCollectionNamespace(collection);
            return LeanCollection.open(getMvStore(), this, collection, full, options, cursorRegistry);
        }

        @Override
        protected Index<Object> openOrCreateUniqueIndex(
                String collection, String index, List<IndexKey> keys, boolean sparse) {
            // A map that is open already stays as it is, so this one serves with our keys.
            getMvStore().openMap(getFullCollectionNamespace(collection) + "._index_" + index,
                    new MVMap.Builder<KeyValue, Object>().keyType(new IndexKeyType()));
            return IdIndex.wrap(super.openOrCreateUniqueIndex(collection, index, keys, sparse), keys);
        }
    }

    /** The server's own default is refused by today's drivers. */
    private static final class ReportedVersion implements MongoVersion {
        @Override
        public List<Integer> getVersionArray() {
            return List.of(5, 0, 0);
        }

        @Override
        public int getWireVersion() {
            return 13;
        }
    }
}
