import type { Read, Talk } from "../../src/chat/dialog/talk.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { readBeside } from "../../src/rules/policy/read-rest.ts";
import { phrase } from "../../src/words/words.ts";
import { askedUnit } from "../standing/asked-unit.ts";
import { askFrom, askWhy, whyNotPast } from "./ask-change.ts";
import type { ChangeParts } from "./change.ts";
import { confirm } from "./confirm.ts";

const MOST_OFFERED = 8;

/** Marks a unit below as outside the plan's scope (II), or takes the mark away. */
export async function markScope(
  talk: Talk,
  services: ChangeParts,
  me: Cadre,
  { outside, words }: { outside: boolean; words: string },
): Promise<void> {
  const today = dayOf(await talk.now());
  const { rest, from: stated, why } = readBeside(words, today);
  if (stated !== undefined && stated < today) return talk.say("policy-scope-past");
  const below = await talk.call(() => unitsBelow(services, me, outside, today));
  if (below.all === 0) return talk.say("policy-scope-none-below");
  const name = rest || (await askUnit(talk, below, outside));
  const unit = await talk.call(
    async () => (await askedUnit(services, me, { permission: "mark-scope", words: name }, today)).code,
  );
  const from = stated ?? (rest ? today : await askFrom(talk, today, whyNotPast("mark-scope", today)));
  await confirm(talk, services, me, {
    unit,
    permission: "mark-scope",
    part: { outsideScope: outside },
    from,
    why: why ?? (rest ? "" : await askWhy(talk, services.words)),
  });
}

interface Below {
  all: number;
  /** Names that may be meant. */
  offered: string[];
  /** Names of those outside now. */
  marked: string[];
}

async function unitsBelow(
  { cadres, policies }: Pick<ChangeParts, "cadres" | "policies">,
  { unit }: Cadre,
  outside: boolean,
  today: string,
): Promise<Below> {
  const [, ...below] = await cadres.tree(unit, today);
  const marked = new Set<string>();
  for (const { code } of below) if ((await policies.of(code, today)).outsideScope) marked.add(code);
  const isRoot = ({ parent }: { parent: string | null }) => parent === null || !marked.has(parent);
  const out = below.filter((each) => marked.has(each.code) && isRoot(each));
  const meant = outside ? below.filter(({ code, parent }) => parent === unit && !marked.has(code)) : out;
  return {
    all: below.length,
    offered: meant.slice(0, MOST_OFFERED).map(({ name }) => name),
    marked: out.map(({ name }) => name),
  };
}

async function askUnit(talk: Talk, { offered, marked }: Below, outside: boolean): Promise<string> {
  if (marked.length > 0) await talk.say("policy-scope-marked", { units: marked.join(", ") });
  const read = (text: string): Read<string> => ({ value: text.trim() });
  const likely = offered.map((text) => ({ label: phrase("policy-likely", { text }), text }));
  return talk.ask(phrase(outside ? "policy-scope-which" : "policy-scope-which-in"), read, likely);
}
