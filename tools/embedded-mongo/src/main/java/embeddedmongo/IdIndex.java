package embeddedmongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.KeyConstraintError;
import java.util.List;

/**
 * The index of {@code _id}, used for guarded queries, too. The server's own serves only a query that asks for nothing but
 * its key: with one guard more ({@code _id} and "this key is not there yet") every document was looked through, for each
 * message's writes. What the index finds is matched against the whole query afterwards, so the answer is the same.
 */
final class IdIndex extends Index<Object> {
    private static final String ID = "_id";

    private final Index<Object> index;

    private IdIndex(Index<Object> index) {
        super(index.getName(), index.getKeys(), false);
        this.index = index;
    }

    /** Wraps the index of {@code _id}; any other stays as it is. */
    static Index<Object> wrap(Index<Object> index, List<IndexKey> keys) {
        return keys.size() == 1 && keys.get(0).getKey().equals(ID) ? new IdIndex(index) : index;
    }

    private static Document withoutGuards(Document query) {
        return query.size() > 1 && query.containsKey(ID) ? new Document(ID, query.get(ID)) : query;
    }

    @Override
    public boolean canHandle(Document query) {
        return index.canHandle(withoutGuards(query));
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        return index.getPositions(withoutGuards(query));
    }

    @Override
    public Object getPosition(Document document) {
        return index.getPosition(document);
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        index.checkAdd(document, collection);
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {
        index.add(document, position, collection);
    }

    @Override
    public Object remove(Document document) {
        return index.remove(document);
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {
        index.checkUpdate(before, after, collection);
    }

    @Override
    public void updateInPlace(Document before, Document after, Object position, MongoCollection<Object> collection)
            throws KeyConstraintError {
        index.updateInPlace(before, after, position, collection);
    }

    @Override
    public boolean isUnique() {
        return index.isUnique();
    }

    @Override
    public boolean isEmpty() {
        return index.isEmpty();
    }

    @Override
    public long getCount() {
        return index.getCount();
    }

    @Override
    public long getDataSize() {
        return index.getDataSize();
    }

    @Override
    public void drop() {
        index.drop();
    }
}
