import { BSON, type Collection, type Document, type WithId } from "mongodb";

/**
 * A document takes several times its size in Java, and the launcher has 256 MB. Skipped documents are read again each
 * time.
 */
const PAGE_BYTES = 12 * 1024 * 1024;
const LONGEST_PAGE = 16_384; // documents

/**
 * All documents of a collection that nobody changes meanwhile. The embedded database builds a query's whole answer in
 * memory, so this reads pages of limited size.
 */
export async function* readAll<R extends Document>(collection: Collection<R>): AsyncGenerator<WithId<R>> {
  let length = 1;
  for (let read = 0; ; ) {
    const page = await collection
      .find({}, { promoteValues: false, skip: read, limit: length, batchSize: length })
      .toArray();
    yield* page;
    if (page.length < length) return;
    read += page.length;
    const bytes = page.reduce((sum, document) => sum + BSON.calculateObjectSize(document), 0);
    if (bytes < PAGE_BYTES / 2) length = Math.min(LONGEST_PAGE, length * 2);
    else if (bytes > PAGE_BYTES) length = Math.max(1, Math.floor(length / 2));
  }
}
