/**
 * A program of its own that keeps the embedded database of a folder, to be killed by tests:
 * `node --import tsx test/support/database-owner.ts DATA_DIR` prints the uri and stays.
 */
import { startEmbeddedDatabase } from "../../src/records/embedded/embedded-database.ts";

const database = await startEmbeddedDatabase({ dataDir: process.argv[2] ?? "", progress: () => {} });
process.stdout.write(`${database.uri}\n`);
