import { type Db, MongoServerError } from "mongodb";

const COMMAND_NOT_FOUND = 59;

/**
 * Asks the embedded database to keep nothing, once it is opened anew, of what was changed or removed until now. A MongoDB of
 * one's own does with dead pages as it does.
 */
export async function forgetPages(db: Db): Promise<void> {
  try {
    await db.admin().command({ embeddedForget: 1 });
  } catch (error) {
    if (!(error instanceof MongoServerError && error.code === COMMAND_NOT_FOUND)) throw error;
  }
}
