import type { Flow } from "../../src/chat/dialog/flow.ts";
import { type CadreSpeaking, cadreOf } from "../../src/chat/dialog/speaker.ts";
import { SendFailure } from "../../src/chat/message/channel.ts";
import type { SentFile } from "../../src/chat/message/incoming.ts";
import type { Services } from "../../src/chat/services.ts";
import { invitationLine, rosterLine } from "../../src/command-lines/unit-lines.ts";
import { importRoster } from "../../src/papers/roster/import-roster.ts";
import { LIMITS } from "../../src/papers/workbook/limits.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { previewOf, problemsOf } from "./words.ts";

const MEGABYTE = 1024 * 1024;

/**
 * `/danhsach`, or an Excel file sent without a command: shows what the roster would change, and imports it after a yes.
 */
export const rosterFile: Flow<"words" | "files" | "policies" | "rosters" | "download"> = {
  name: "roster-file",
  version: 1,
  commands: [rosterLine.command],
  needsFiles: true,
  help: [{ line: rosterLine.send(), about: "command-roster-help" }],
  quick: false,
  where: ["private"],
  permission: "import-roster",
  takesFiles: true,
  async run(talk, speaker, services) {
    const me = cadreOf(speaker);
    if (me.cadre.demo) return talk.say("roster-file-demo");
    const file = talk.sent ?? (await talk.file(phrase("roster-file-ask")));
    const at = await talk.now();
    const seen = await talk.call(async () => {
      const outcome = await take(services, me, { file, dryRun: true }, at);
      return outcome.kind === "wrong"
        ? problemsOf(services, outcome, at)
        : previewOf(services.words, outcome);
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
      const outcome = await take(services, me, { file, dryRun: false }, then);
      return outcome.kind === "wrong" ? problemsOf(services, outcome, then) : null;
    });
    if (wrong) return talk.say("roster-file-text", { text: wrong.text });
    await talk.say("roster-file-done", { added: String(seen.added), changed: String(seen.changed) });
    await talk.offer([{ label: phrase("roster-file-invite"), command: invitationLine.all() }]);
  },
};

/** Reads the file again each time, because stored data may have changed between the preview and the answer. */
async function take(
  services: Pick<Services, "policies" | "rosters" | "download">,
  me: CadreSpeaking,
  { file, dryRun }: { file: SentFile; dryRun: boolean },
  at: number,
) {
  const today = dayOf(at);
  const { levels } = await services.policies.of(me.cadre.unit, today);
  const bytes = await fetchFile(services, me, file);
  // Whoever may send a roster is in a real one, so there is no demo left to remove.
  return importRoster(bytes, {
    rosters: services.rosters,
    levels,
    today,
    dryRun,
    removeDemo: async () => {},
  });
}

async function fetchFile(
  services: Pick<Services, "download">,
  me: CadreSpeaking,
  file: SentFile,
): Promise<Uint8Array> {
  const most = LIMITS.bytesPacked;
  if (file.bytes > most) throw refuse("roster-file-too-big", { megabytes: String(most / MEGABYTE) });
  try {
    return await services.download(me.address, file, most);
  } catch (error) {
    const gone = error instanceof SendFailure && error.outcome.kind === "rejected";
    throw gone ? refuse("roster-file-gone") : error;
  }
}
