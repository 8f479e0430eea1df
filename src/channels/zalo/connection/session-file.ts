import { randomBytes } from "node:crypto";
import { open, readFile, rename, rm, stat } from "node:fs/promises";
import { z } from "zod";

const cookie = z.looseObject({ domain: z.string().optional(), value: z.string() });

const cookies = z.array(cookie).min(1);

/** What a login leaves: `{cookie, imei, userAgent}`. The cookies are tough-cookie's or a browser export's. */
export const sessionSchema = z.object({
  cookie: z.union([cookies, z.object({ cookies }).transform((jar) => jar.cookies)]),
  imei: z.string().min(1),
  userAgent: z.string().min(1),
});

export type ZaloSession = z.infer<typeof sessionSchema>;

/** The session file's content: nothing, something unreadable, or a session. */
export type FoundSession =
  | { kind: "none" }
  | { kind: "unreadable" }
  | { kind: "session"; session: ZaloSession };

/** Whoever has this file has the account, so nothing of it is ever logged, not even why it cannot be read. */
export async function readSession(file: string): Promise<FoundSession> {
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text === undefined) return { kind: "none" };
  try {
    return { kind: "session", session: sessionSchema.parse(JSON.parse(text)) };
  } catch {
    return { kind: "unreadable" };
  }
}

/** Writes the session atomically, readable by its owner only. */
export async function writeSession(file: string, session: ZaloSession): Promise<void> {
  const draft = `${file}.${randomBytes(4).toString("hex")}`;
  try {
    const handle = await open(draft, "wx", 0o600);
    try {
      await handle.writeFile(`${JSON.stringify(session)}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** A version that changes whenever the file is written; constant while there is none. */
export async function versionOf(file: string): Promise<string> {
  const found = await stat(file).catch(() => undefined);
  return found ? `${found.ino}:${found.mtimeMs}` : "none";
}
