import { BSON, type Collection, type Document, type WithId } from "mongodb";

/**
 * A document takes several times its size in Java, and the launcher has 256 MB. Skipped documents are read again each
 * time.
 */
const PAGE_BYTES = 12 * 1024 * 1024;
const LONGEST_PAGE = 16_384; // documents
/** Among small pictures lie parts of 8 MB, five in a row: what came before says nothing of their size. */
const ONE_BY_ONE = "files";

/**
 * All documents of a collection that nobody changes meanwhile. The embedded database builds a query's whole answer in
 * memory, so this reads pages of limited size.
 */
export async function* readAll<R extends Document>(collection: Collection<R>): AsyncGenerator<WithId<R>> {
  const longest = collection.collectionName === ONE_BY_ONE ? 1 : LONGEST_PAGE;
  let length = 1;
  for (let read = 0; ; ) {
    const page = await collection
      .find({}, { promoteValues: false, skip: read, limit: length, batchSize: length })
      .toArray();
    yield* page;
    if (page.length < length) return;
    read += page.length;
    const bytes = page.reduce((sum, document) => sum + BSON.calculateObjectSize(document), 0);
    if (bytes < PAGE_BYTES / 2) length = Math.min(longest, length * 2);
    else if (bytes > PAGE_BYTES) length = Math.max(1, Math.floor(length / 2));
  }
}
