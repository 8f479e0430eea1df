import type { Flow } from "../../src/chat/dialog/flow.ts";
import { cadreOf } from "../../src/chat/dialog/speaker.ts";
import type { Services } from "../../src/chat/services.ts";
import { historyLine } from "../../src/command-lines/history-line.ts";
import { progressLine } from "../../src/command-lines/own-lines.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { membersBook } from "../../src/records/people/members-book.ts";
import { may } from "../../src/rules/access/who-may.ts";
import { periodOf } from "../../src/rules/calendar/periods.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { periodInLine } from "../../src/rules/reading/days/period-in-line.ts";
import { asTyped } from "../../src/words/clipped.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { namesMember } from "../deeds/for-others/whom.ts";
import { countedSections } from "./counted.ts";
import { formSections } from "./forms.ts";
import { sayPeriod } from "./in-period.ts";
import { nearEvents } from "./near-events.ts";
import { ownStandings } from "./own-standing.ts";
import { type Section, sectionLines } from "./section.ts";

/** More buttons than these are no longer a shortest way. */
const MOST_WAYS = 3;

/** `/tiendo [kỳ]`: the speaker's standing in each duty on one screen, first what is missing, with the way to it. */
export const progress: Flow<"words" | "cadres" | "deeds" | "events" | "forms" | "policies" | "standings"> = {
  name: "progress",
  version: 1,
  commands: [progressLine.command],
  menu: "command-progress-menu",
  helpPage: "deeds",
  help: [{ line: progressLine.show(), about: "command-progress-help", daily: true }],
  firstTry: { line: progressLine.show(), about: "command-progress-help" },
  quick: true,
  where: ["private"],
  permission: "see-own-data",
  async run(talk, speaker, services) {
    const me = cadreOf(speaker).cadre;
    const at = await talk.now();
    const today = dayOf(at);
    if (talk.args && may(me, "see-missing")) {
      // A head who names a member here would mistake their own figures for the member's.
      const isMeant = await talk.call(async () =>
        namesMember(talk.args, await membersBook(services.cadres, me, "see-missing", today), me),
      );
      if (isMeant) throw refuse("progress-own-only", { name: asTyped(talk.args) });
    }
    const { period, rest } = periodInLine(talk.args, today);
    const history = { label: phrase("hours-button-history"), command: historyLine.list() };
    if (period && rest === "" && period.id !== periodOf("week", today).id) {
      await sayPeriod(talk, services, { me, period }, today);
      return talk.offer([history, { label: phrase("progress-button-now"), command: progressLine.show() }]);
    }
    const sections = await talk.call(() => sectionsOf(services, me, today));
    const missing = sections.filter(({ isMissing }) => isMissing);
    const others = sections.filter(({ isMissing }) => !isMissing);
    const gaps = missing.flatMap(({ gap }) => gap ?? []);
    const near = await talk.call(() => nearEvents(services, me, gaps, at));
    const withWay = missing.filter(({ way }) => way).slice(0, Math.max(0, MOST_WAYS - near.ways.length));
    if (missing.length === 0) await talk.say("progress-nothing-left");
    for (const [kind, group] of [
      ["missing", missing],
      ["other", others],
    ] as const) {
      // What has no button is typed; it is said once for all of them, since a phone's screen is short.
      const typed = group.filter((each) => !withWay.includes(each)).flatMap(({ commands = [] }) => commands);
      const how = { commands: typed.join(", ") };
      const last = typed.length > 0 ? [services.words.text(`progress-typed-${kind}`, how)] : [];
      const text = [...sectionLines(group), ...last].join("\n");
      if (group.length > 0) await talk.say("standing-said", { text });
    }
    if (near.lines.length > 0) await talk.say("progress-events", { lines: near.lines.join("\n") });
    await talk.offer([...near.ways, ...withWay.flatMap(({ way }) => way ?? []), history]);
  },
};

/** Of each duty, in the plan's order. */
async function sectionsOf(
  services: Pick<Services, "words" | "standings" | "forms" | "policies" | "deeds">,
  me: Cadre,
  today: Day,
): Promise<Section[]> {
  const known = await services.standings.cadre(me);
  const [own, papers] = await Promise.all([
    ownStandings(services, { me, known }, today),
    formSections(services, { me, known }, today),
  ]);
  return [...own.flatMap((each) => countedSections(services.words, each, today)), ...papers];
}
