import type { Talk } from "../src/chat/dialog/talk.ts";
import { inMb } from "../src/chat/message/in-mb.ts";
import type { Services } from "../src/chat/services.ts";
import { closedAt } from "../src/records/linking/renewals.ts";
import { mayReceive } from "../src/records/notices/may-receive.ts";
import { type Address, readAddress } from "../src/records/people/address.ts";
import type { Cadre } from "../src/records/people/cadre.ts";
import type { HowFar } from "../src/rules/how-far.ts";
import { refuse } from "../src/words/refusal.ts";
import { type Phrase, phrase } from "../src/words/words.ts";
import { appName } from "./link/notice.ts";

/** Where a file for somebody can go: into this chat, or to another app of theirs. */
export type WayForFiles = { address: Address; here: boolean };

/** Who asks for a file, and where. */
interface AsksForFile {
  readonly cadre: Pick<Cadre, "code" | "demo">;
  readonly address: Address;
}

/**
 * Nothing where none of the person's apps takes files. An app that may be somebody else's yet is none of them.
 * @param at epoch milliseconds
 */
export async function wayForFiles(
  services: Pick<Services, "abilitiesAt" | "cadres">,
  { cadre, address: here }: AsksForFile,
  at: number,
): Promise<WayForFiles | undefined> {
  if (services.abilitiesAt(here).files) return { address: here, here: true };
  const others = await services.cadres.addressesOf(cadre.code);
  const other = others.find(
    (link) =>
      link.reachable &&
      !closedAt(link, at) &&
      mayReceive(cadre, link._id) &&
      services.abilitiesAt(link._id).files,
  );
  return other && { address: other._id, here: false };
}

/** A paper for whoever asked for it. */
interface Paper {
  /** Written, under the key of the step, only where there is a way for it. It may take long. */
  write(key: string, howFar: HowFar): Promise<Written>;
  /** What is being done, where it takes long; left out: a file is made. */
  readonly work?: Phrase;
}

interface Written {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What goes with it. */
  readonly caption: Phrase;
}

/**
 * Hands a paper over: in this chat, or on the person's other app, which is said. The same message sends it once.
 * @returns false where no app of theirs takes files
 */
export async function handOver(
  talk: Talk,
  services: Pick<Services, "words" | "abilitiesAt" | "cadres" | "files" | "post">,
  { cadre, address }: AsksForFile,
  { write, work = phrase("work-file") }: Paper,
): Promise<boolean> {
  const at = await talk.now();
  const sent = await talk.work(
    work,
    async (key, howFar) => {
      const way = await wayForFiles(services, { cadre, address }, at);
      if (!way) return null;
      const { name, bytes, caption } = await write(key, howFar);
      const { mostFileBytes = Infinity } = services.abilitiesAt(way.address);
      if (bytes.length > mostFileBytes)
        throw refuse("file-too-large-here", { name, ...inMb(bytes.length, mostFileBytes) });
      howFar(1, 1); // What was stopped meanwhile goes nowhere.
      const file = await services.files.put(name, bytes, key);
      if (way.here) return { file, caption, app: null };
      await services.post.send(way.address, `paper:${key}`, [{ text: services.words.say(caption), file }]);
      return { file, caption, app: appName(services, readAddress(way.address).channel) };
    },
    { mayStop: true },
  );
  if (!sent) return false;
  if (sent.app !== null) {
    await talk.say("missing-file-elsewhere", { app: sent.app });
    return true;
  }
  await talk.tell(sent.caption);
  await talk.attach(sent.file);
  return true;
}
