import { dirname, resolve } from "node:path";
import { createInterface } from "node:readline/promises";
import { loginByQr, type QrStep } from "../channels/zalo/connection/qr-login.ts";
import { qrText } from "../channels/zalo/connection/qr-text.ts";
import { writeSession } from "../channels/zalo/connection/session-file.ts";
import { readConfig } from "../config.ts";
import { prepareDataFolder } from "../records/embedded/data-folder.ts";
import { makeFolder } from "../records/embedded/make-folder.ts";
import { plain } from "../rules/reading/words/plain.ts";
import { refuse } from "../words/refusal.ts";
import { phrase } from "../words/words.ts";
import type { Console } from "./console.ts";
import { writeWhole } from "./files/write-file.ts";

export interface ZaloLoginOptions {
  /** The warning has been read. */
  yes?: boolean;
  out?: string;
}

/**
 * `zalo login [--yes] [--out FILE.png]`: warns of Zalo's terms, shows the QR code in the terminal and as a picture, and
 * stores the session where the program looks for it. A running program takes it up by itself.
 */
export async function zaloLogin(console: Console, options: ZaloLoginOptions): Promise<void> {
  const { zalo, dataDir } = readConfig(console.env);
  console.note(phrase("zalo-login-warning"));
  if (!options.yes && !(await confirmed(console))) throw refuse("zalo-login-not-confirmed");
  const picture = options.out ?? resolve(dataDir, "zalo-qr.png");
  await prepareDataFolder(dataDir);
  const { session, account } = await loginByQr((step) => tell(console, step, picture)).catch(() => {
    throw refuse("zalo-login-failed");
  });
  await makeFolder(dirname(zalo.sessionFile));
  await writeSession(zalo.sessionFile, session);
  console.note(phrase("zalo-login-done", { account, file: zalo.sessionFile }));
  if (!zalo.on) console.note(phrase("zalo-login-turn-on"));
}

async function tell(console: Console, step: QrStep, picture: string): Promise<void> {
  switch (step.kind) {
    case "shown": {
      await writeWhole(console, picture, step.png, { secret: true, usual: "png" });
      const drawn = qrText(step.png);
      if (drawn) console.noteText(drawn);
      return console.note(phrase("zalo-login-scan", { file: picture }));
    }
    case "scanned":
      return console.note(phrase("zalo-login-scanned", { name: step.name }));
    case "declined":
      return console.note(phrase("zalo-login-declined"));
    case "expired":
      return console.note(phrase("zalo-login-expired"));
  }
}

/** One line of standard input; its end counts as no. */
async function confirmed({ words, terminal }: Console): Promise<boolean> {
  const input = createInterface(terminal);
  const closed = new Promise<string>((resolve) => input.once("close", () => resolve("")));
  try {
    const answer = await Promise.race([input.question(words.label("zalo-login-confirm")), closed]);
    return ["dong y", "co", "yes", "y"].includes(plain(answer));
  } finally {
    input.close();
  }
}
