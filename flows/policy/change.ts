import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import type { Group } from "../../src/rules/duties/duty.ts";
import type { Policy, PolicyPart } from "../../src/rules/duties/policy.ts";
import { checkStricter } from "../../src/rules/duties/policy-at.ts";
import type { StatedChange } from "../../src/rules/policy/read-line.ts";
import { type ReadValue, readValue } from "../../src/rules/policy/read-value.ts";
import { type ForWhom, thresholdPart, thresholds } from "../../src/rules/policy/thresholds.ts";
import { type Phrase, phrase, type Words } from "../../src/words/words.ts";
import { askFrom, askValue, askWhy, unread, whyNotPast } from "./ask-change.ts";
import { confirm } from "./confirm.ts";
import { hereOf, valuesOf, valueWithWhence } from "./here.ts";
import { reasonLines } from "./proposal.ts";

export type ChangeParts = Pick<Services, "words" | "cadres" | "policies" | "standings" | "groups">;

/** What a change is read against, as plain data. */
interface Ground {
  policy: Policy;
  levels: readonly string[];
  /** What holds, in words. */
  now: string;
}

/** Changes one thing for the head's own unit: whatever the line did not say is asked for. */
export async function change(
  talk: Talk,
  services: ChangeParts,
  me: Cadre,
  stated: StatedChange,
): Promise<void> {
  const { words } = services;
  const { item } = stated;
  const today = dayOf(await talk.now());
  const ground = await talk.call(async (): Promise<Ground> => {
    const here = await hereOf(services, me.unit, today);
    const values = [...new Set(valuesOf(here, item).map((leaf) => valueWithWhence(words, here, leaf)))];
    const none = item.kind === "holidays" ? "policy-chat-none-own" : "policy-none";
    return { policy: here.policy, levels: here.levels, now: values.join(" · ") || words.label(none) };
  });
  const whole = { item, policy: ground.policy, levels: ground.levels };
  const given = stated.value === "" ? undefined : readValue(item, stated.value, ground.policy, today);
  if (stated.value !== "" && !given) await talk.tell(unread(words, item, stated.value));
  const forWhom: ForWhom =
    given || stated.group || stated.level ? stated : { group: await askGroup(talk, whole) };
  const value =
    given ??
    (await askValue(
      talk,
      words,
      {
        item,
        policy: ground.policy,
        now: ground.now,
        refuses: (read) =>
          laxer(words, me, { part: partOf(read, whole, forWhom), levels: ground.policy.levels }),
      },
      today,
    ));
  const part = partOf(value, whole, forWhom);
  if (!part)
    return talk.say("policy-no-level", { level: stated.level ?? "", names: ground.policy.levels.join(", ") });
  const from = stated.from ?? (given ? today : await askFrom(talk, today, whyNotPast("set-policy", today)));
  const why = stated.why ?? (given ? "" : await askWhy(talk, words));
  await confirm(talk, services, me, { unit: me.unit, permission: "set-policy", part, from, why, item });
}

interface Whole {
  item: StatedChange["item"];
  policy: Policy;
  levels: readonly string[];
}

/** What is decided; nothing where there is no such level. */
function partOf(value: ReadValue, { item, policy, levels }: Whole, forWhom: ForWhom): PolicyPart | undefined {
  if ("part" in value) return value.part;
  const { group, level } = forWhom;
  return item.duty && thresholdPart(policy, item.duty, { asked: value.asked, group, level }, levels);
}

/** A value below the plan's is refused where it is typed, so that another can be. */
function laxer(
  words: Words,
  me: Cadre,
  { part, levels }: { part: PolicyPart | undefined; levels: readonly string[] },
): Phrase | undefined {
  const wrong = checkStricter(part ?? {}, levels).map((problem) => ({ kind: "laxer" as const, ...problem }));
  if (wrong.length === 0) return undefined;
  const reasons = reasonLines(words, wrong, { here: me.unit, nameOf: (code) => code });
  return phrase("policy-laxer-typed", { reasons: reasons.join("\n") });
}

/** Of a duty that both groups owe: whether it is changed for one of them. */
async function askGroup(talk: Talk, { item, policy, levels }: Whole): Promise<Group | undefined> {
  if (!item.duty) return undefined;
  const owing = thresholds(policy, item.duty, levels).filter(({ value }) => value !== null);
  if (new Set(owing.map(({ group }) => group)).size < 2) return undefined;
  const answers = { both: "policy-for-both", A: "policy-for-A", B: "policy-for-B" } as const;
  const picked = await talk.choose(phrase("policy-for-whom"), answers);
  return picked === "both" ? undefined : picked;
}
