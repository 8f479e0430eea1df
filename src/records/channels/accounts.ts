import { type Connection, Schema } from "mongoose";
import { isDuplicateKey } from "../database/duplicate-key.ts";
import { modelOn } from "../database/model-on.ts";

/** A platform's account on which only one process may listen, and how far its messages were read. */
interface AccountRecord {
  /** `<platform>:<account>`. */
  _id: string;
  /** The process that has it, until `until` unless it renews. */
  by: string | null;
  until: Date | null;
  /** The last message read of each of the platform's lists, by the list's name. */
  read: Record<string, string>;
  /** Where people reach it, and when that was noted; the account noted last is the one in use. */
  link?: { url: string; at: Date };
}

const accountSchema = new Schema<AccountRecord>(
  {
    _id: { type: String, required: true },
    by: { type: String, default: null },
    until: { type: Date, default: null },
    read: { type: Schema.Types.Mixed, default: undefined },
    link: { type: Schema.Types.Mixed, default: undefined },
  },
  { strict: "throw", versionKey: false, minimize: false },
);

export type Accounts = ReturnType<typeof createAccounts>;

export function createAccounts(connection: Connection) {
  const accounts = modelOn<AccountRecord>(connection, "Account", accountSchema, "accounts");
  return {
    /**
     * Takes an account, or keeps it; false while another process has it.
     * @param by unique among running processes
     * @param force the process that had it is surely gone
     */
    async hold(account: string, by: string, ms: number, force = false): Promise<boolean> {
      const now = Date.now();
      const until = new Date(now + ms);
      // One further ahead than any that is given was noted before the clock was set back.
      const over = [
        { until: null },
        { until: { $lt: new Date(now) } },
        { until: { $gt: new Date(now + 2 * ms) } },
      ];
      const free = force ? {} : { $or: [{ by }, ...over] };
      try {
        await accounts.updateOne({ _id: account, ...free }, { $set: { by, until } }, { upsert: true });
        return true;
      } catch (error) {
        if (isDuplicateKey(error)) return false;
        throw error;
      }
    },

    async letGo(account: string, by: string): Promise<void> {
      await accounts.updateOne({ _id: account, by }, { $set: { by: null, until: null } });
    },

    /** Whether this program ever listened on any account of a platform. */
    async anyOf(platform: string): Promise<boolean> {
      return (await accounts.exists({ _id: new RegExp(`^${platform}:`) })) !== null;
    },

    /** Notes where people reach an account. */
    async noteLink(account: string, url: string): Promise<void> {
      await accounts.updateOne({ _id: account }, { $set: { link: { url, at: new Date() } } });
    },

    /** Where people reach the account of a platform that was in use last; undefined while that is not known. */
    async linkTo(platform: string): Promise<string | undefined> {
      const noted = { _id: new RegExp(`^${platform}:`), link: { $exists: true } };
      const found = await accounts.find(noted, { link: 1 }).lean();
      const times = found.flatMap(({ link }) => (link ? [link] : []));
      return times.sort((a, b) => b.at.getTime() - a.at.getTime())[0]?.url;
    },

    /** How far each list was read; lists that were never read are missing. */
    async read(account: string): Promise<Record<string, string>> {
      const found = await accounts.findById(account).lean();
      return found?.read ?? {};
    },

    async readUpTo(account: string, list: string, message: string): Promise<void> {
      await accounts.updateOne({ _id: account }, { $set: { [`read.${list}`]: message } }, { upsert: true });
    },
  };
}
