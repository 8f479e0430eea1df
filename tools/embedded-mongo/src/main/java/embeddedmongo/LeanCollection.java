package embeddedmongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * The server's collection, without two of its costs: every document encoded once before and once after a change, to keep a sum of
 * sizes that only collStats would tell; and after an update the whole document of before copied and compared with a copy of
 * that of now, to know whether it changed, which the update itself has just found out.
 */
final class LeanCollection extends H2Collection {
    /** Whether the update in hand has changed its document; guarded by the collection's lock. */
    private boolean changed;

    private LeanCollection(MongoDatabase database, String name, CollectionOptions options,
            MVMap<Object, Document> documents, MVMap<String, Object> meta, CursorRegistry cursors) {
        super(database, name, options, documents, meta, cursors);
    }

    /** @param full the collection's name with its database's */
    static LeanCollection open(MVStore store, MongoDatabase database, String name, String full, CollectionOptions options,
            CursorRegistry cursors) {
        MVMap<Object, Document> documents = store.openMap("databases." + full,
                new MVMap.Builder<Object, Document>().valueType(new DocumentType()));
        return new LeanCollection(database, name, options, documents, store.openMap("meta." + full), cursors);
    }

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void handleUpdate(Object position, Document before, Document after) {
        changed = true;
        super.handleUpdate(position, before, after);
    }

    @Override
    public synchronized Document updateDocuments(Document selector, Document update, ArrayFilters arrayFilters, boolean multi,
            boolean upsert, Oplog oplog) {
        if (multi || !arrayFilters.isEmpty())
            return super.updateDocuments(selector, update, arrayFilters, multi, upsert, oplog);
        changed = false;
        Document found = findAndModify(new Document("query", selector).append("update", update).append("upsert", upsert)
                .append("new", true).append("fields", new Document("_id", 1)));
        Document result = new Document();
        boolean matched = found.get("lastErrorObject") != null;
        if (!matched && upsert) result.put("upserted", ((Document) found.get("value")).get("_id"));
        result.put("n", matched ? 1 : 0);
        result.put("nModified", changed ? 1 : 0);
        return result;
    }
}
