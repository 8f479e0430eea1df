import type { Flow } from "../../src/chat/dialog/flow.ts";
import { type CadreSpeaking, cadreOf } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import { isShowing, type SentFile } from "../../src/chat/message/incoming.ts";
import type { Services } from "../../src/chat/services.ts";
import { invitationLine, rosterLine } from "../../src/command-lines/unit-lines.ts";
import { importRoster } from "../../src/papers/roster/import-roster.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import type { HowFar } from "../../src/rules/how-far.ts";
import { fullDate } from "../../src/words/full-date.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase, type Words } from "../../src/words/words.ts";
import { askDay } from "./ask-day.ts";
import { fetchFile } from "./fetch-roster.ts";
import { isSure } from "./is-sure.ts";
import { previewOf, problemsOf } from "./words.ts";

/**
 * `/danhsach`, or an Excel file sent without a command: asks from which day it holds, shows what it would change, and imports
 * it after a yes; after a second, clear word where much would be taken away.
 */
export const rosterFile: Flow<"words" | "files" | "policies" | "rosters" | "download"> = {
  name: "roster-file",
  version: 3,
  commands: [rosterLine.command],
  needsFiles: true,
  helpPage: "people",
  help: [{ line: rosterLine.send(), about: "command-roster-help" }],
  quick: false,
  where: ["private"],
  permission: "import-roster",
  takesFile: (file) => !isShowing(file),
  async run(talk, speaker, services) {
    const me = cadreOf(speaker);
    if (me.cadre.demo) return talk.say("roster-file-demo");
    const file = talk.sent ?? (await talk.file(phrase("roster-file-ask")));
    const at = await talk.now();
    const today = dayOf(at);
    const looks = (from: Day) =>
      talk.work(
        phrase("work-roster"),
        async () => {
          const { bytes, outcome } = await take(services, me, { file, from }, at);
          return outcome.kind === "wrong"
            ? problemsOf(services, { bytes, outcome })
            : previewOf(services, { bytes, outcome });
        },
        { mayStop: true },
      );
    const first = await looks(today);
    if (first.kind === "wrong") {
      return sayProblems(talk, first);
    }
    if (first.changes === 0) {
      await talk.say("roster-file-text", { text: first.text });
      return talk.say("roster-file-same");
    }
    const from = await askDay(
      talk,
      { question: phrase("roster-file-from"), wrong: "roster-file-day-wrong" },
      today,
    );
    const seen = from === today ? first : await looks(from);
    if (seen.kind === "wrong") return sayProblems(talk, seen);
    await talk.say("roster-file-text", { text: seen.text });
    await talk.attach(seen.file);
    if (!(await isSure(talk, services.words, asked(services.words, seen))))
      return talk.say("roster-file-left");
    const then = await talk.now();
    const imports = async (howFar: HowFar) => {
      const sure = { file, from, sureOfLeaving: seen.leaving, howFar };
      const { bytes, outcome } = await take(services, me, sure, then);
      if (outcome.kind === "doubtful") throw refuse("roster-file-changed");
      return outcome.kind === "wrong" ? problemsOf(services, { bytes, outcome }) : null;
    };
    const wrong = await talk.work(phrase("work-import"), (_key, howFar) => imports(howFar));
    if (wrong) return sayProblems(talk, wrong);
    const { added, changed, leaving } = seen;
    const counts = { added: String(added), changed: String(changed), left: String(leaving) };
    await talk.say("roster-file-done", { day: fullDate(from), ...counts });
    await talk.offer([{ label: phrase("roster-file-invite"), command: invitationLine.all() }]);
  },
};

async function sayProblems(
  talk: Talk,
  wrong: { text: string; file: { id: string; name: string } },
): Promise<void> {
  await talk.say("roster-file-text", { text: wrong.text });
  await talk.attach(wrong.file);
  await talk.say("roster-file-mend");
}

function asked(words: Words, { leaving, doubts }: { leaving: number; doubts: string }) {
  // Nobody leaves where a topmost unit changes places, or the last of its heads goes elsewhere.
  const word =
    leaving > 0
      ? words.text("roster-file-word", { count: String(leaving) })
      : words.text("roster-file-word-nobody");
  return { question: phrase("roster-file-sure"), yes: "roster-file-yes", doubts, word } as const;
}

/**
 * Reads the file again each time, because stored data may have changed between the preview and the answer.
 * @param sureOfLeaving how many leave by the preview that was confirmed; left out: only looks
 */
async function take(
  services: Pick<Services, "policies" | "rosters" | "download">,
  me: CadreSpeaking,
  {
    file,
    from,
    sureOfLeaving,
    howFar,
  }: { file: SentFile; from: Day; sureOfLeaving?: number; howFar?: HowFar },
  at: number,
) {
  const today = dayOf(at);
  const { levels } = await services.policies.of(me.cadre.unit, today);
  const bytes = await fetchFile(services, me, file);
  // Whoever may send a roster is in a real one, so there is no demo left to remove.
  const outcome = await importRoster(bytes, {
    rosters: services.rosters,
    levels,
    today,
    from,
    sender: me.cadre.code,
    sureOfLeaving,
    ...(howFar && { howFar }),
    dryRun: sureOfLeaving === undefined,
    removeDemo: async () => {},
  });
  return { bytes, outcome };
}
