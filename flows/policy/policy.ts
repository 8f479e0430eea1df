import type { Flow } from "../../src/chat/dialog/flow.ts";
import { cadreOf } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import { policyLine } from "../../src/command-lines/policy-line.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { DEFAULT_POLICY } from "../../src/rules/duties/default-policy.ts";
import { readValue } from "../../src/rules/policy/read-value.ts";
import { matchesName } from "../../src/rules/reading/names.ts";
import { plain } from "../../src/rules/reading/words/plain.ts";
import { refuse } from "../../src/words/refusal.ts";
import { clipped } from "../../src/words/spoken.ts";
import { ownSeat } from "../own-seat.ts";
import { askedUnit } from "../standing/asked-unit.ts";
import { type ChangeParts, change } from "./change.ts";
import { hereOf } from "./here.ts";
import { history } from "./history.ts";
import { markScope } from "./scope.ts";
import { exampleText, groupView, onlyItemOf, overview, type Shown } from "./show.ts";
import { undo } from "./undo.ts";

const LONGEST_QUOTE = 40;

/** `/chinhsach`: what applies in a head's unit, from whom and since when; and its changes, in the field's words. */
export const policy: Flow<keyof ChangeParts> = {
  name: "policy",
  version: 3,
  commands: [policyLine.command],
  menu: "command-policy-menu",
  helpPage: "people",
  help: [
    { line: policyLine.show(), about: "command-policy-help" },
    { line: policyLine.scope(), about: "command-policy-help-scope", permission: "mark-scope" },
  ],
  quick: true,
  where: ["private"],
  permission: "set-policy",
  reads: { follows: (rest, at) => namesPolicy(rest, dayOf(at)) },
  async run(talk, speaker, services) {
    const me = await ownSeat(talk, services, cadreOf(speaker).cadre, "set-policy");
    const today = dayOf(await talk.now());
    const asked = policyLine.read(talk.args, today);
    switch (asked.does) {
      case "change":
        return change(talk, services, me, asked);
      case "scope":
        return markScope(talk, services, me, asked);
      case "undo":
        return undo(talk, services, me, asked.ref);
      case "look": {
        const only = onlyItemOf(asked.group);
        if (only) return change(talk, services, me, { item: only, value: "" });
        return show(talk, async () =>
          groupView(services.words, await hereOf(services, me.unit, today), asked.group),
        );
      }
      case "changes":
        return show(talk, () => history(services, me, asked.page, today));
      case "unit":
        return show(talk, () => ofUnit(services, me, asked.words, today));
      case "show":
        return show(talk, async () => overview(services.words, await hereOf(services, me.unit, today), true));
    }
  },
};

/** Whether words behind “chính sách” are what the command takes, and no sentence that begins so. */
function namesPolicy(rest: string, today: Day): boolean {
  const asked = policyLine.read(rest, today);
  if (asked.does !== "change" || asked.value === "") return asked.does !== "unit";
  return readValue(asked.item, asked.value, DEFAULT_POLICY, today) !== undefined;
}

async function show(talk: Talk, make: () => Promise<Shown>): Promise<void> {
  const { text, shortcuts } = await talk.call(make);
  await talk.say("standing-said", { text });
  if (shortcuts.length > 0) await talk.offer(shortcuts);
}

/** The policy of a unit below, to look at. @throws Refusal when the words name none */
async function ofUnit(services: ChangeParts, me: Cadre, words: string, today: Day): Promise<Shown> {
  const tree = await services.cadres.tree(me.unit, today);
  const isNamed = tree.some(({ code, name }) => plain(code) === plain(words) || matchesName(name, words));
  if (!isNamed)
    throw refuse("policy-unknown", {
      given: clipped(words, LONGEST_QUOTE),
      example: exampleText(services.words),
    });
  const { code } = await askedUnit(services, me, { permission: "set-policy", words }, today);
  return overview(services.words, await hereOf(services, code, today), code === me.unit);
}
