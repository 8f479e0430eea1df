import { SendFailure } from "../src/chat/channel.ts";
import type { Flow } from "../src/chat/flow.ts";
import type { House } from "../src/chat/house.ts";
import { type Member, memberOf } from "../src/chat/speaker.ts";
import type { SentFile } from "../src/chat/talk.ts";
import { importRoster } from "../src/papers/roster/import-roster.ts";
import { LIMITS } from "../src/papers/workbook/limits.ts";
import { refuse } from "../src/refusal.ts";
import { dayOf } from "../src/rules/time.ts";
import { phrase } from "../src/words/words.ts";
import { previewOf, problemsOf } from "./roster-file-words.ts";

const MEGABYTE = 1024 * 1024;

/** `/danhsach`, or an Excel file sent out of the blue: shows what the roster would change, and takes it when told so. */
export const rosterFile: Flow = {
  name: "roster-file",
  version: 1,
  commands: ["danhsach"],
  quick: false,
  where: ["private"],
  deed: "import-roster",
  takesFiles: true,
  async run(talk, speaker, house) {
    const me = memberOf(speaker);
    if (me.cadre.demo) return talk.say("roster-file-demo");
    const file = talk.sent ?? (await talk.file(phrase("roster-file-ask")));
    const at = await talk.now();
    const seen = await talk.call(async () => {
      const outcome = await take(house, me, file, at, true);
      return outcome.kind === "wrong" ? problemsOf(outcome, house, at) : previewOf(outcome, house.words);
    });
    await talk.say("roster-file-text", { text: seen.text });
    if (seen.kind === "wrong") {
      if (seen.file) await talk.attach(seen.file);
      return talk.say("roster-file-mend");
    }
    if (seen.added + seen.changed === 0) return talk.say("roster-file-same");
    const answer = await talk.choose(phrase("roster-file-sure"), {
      yes: "roster-file-yes",
      no: "roster-file-no",
    });
    if (answer === "no") return talk.say("roster-file-left");
    const then = await talk.now();
    const wrong = await talk.call(async () => {
      const outcome = await take(house, me, file, then, false);
      return outcome.kind === "wrong" ? problemsOf(outcome, house, then) : null;
    });
    if (wrong) return talk.say("roster-file-text", { text: wrong.text });
    await talk.say("roster-file-done", { added: String(seen.added), changed: String(seen.changed) });
    await talk.offer([{ label: phrase("roster-file-invite"), command: "moi" }]);
  },
};

/** Reads the file anew each time: what is stored may have changed between the preview and the answer. */
async function take(house: House, me: Member, file: SentFile, at: number, dryRun: boolean) {
  const today = dayOf(at);
  const { levels } = await house.policies.of(me.cadre.unit, today);
  const bytes = await fetchFile(house, me, file);
  // Whoever may send a roster stands in a real one: the demo went when that came.
  return importRoster(bytes, { rosters: house.rosters, levels, today, dryRun, removeDemo: async () => {} });
}

async function fetchFile(house: House, me: Member, file: SentFile): Promise<Uint8Array> {
  const most = LIMITS.bytesPacked;
  if (file.bytes > most) throw refuse("roster-file-too-big", { megabytes: String(most / MEGABYTE) });
  try {
    return await house.download(me.address, file, most);
  } catch (error) {
    const gone = error instanceof SendFailure && error.outcome.kind === "rejected";
    throw gone ? refuse("roster-file-gone") : error;
  }
}
