import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { ReviewAsked } from "../../src/command-lines/collective-line.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { overwritten, reviewedIn } from "../../src/rules/collective-reviews/review.ts";
import type { PartSaid, SaidOf } from "../../src/rules/collective-reviews/review-acts.ts";
import { saidLines } from "../../src/words/collective-text.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { cadreIn, reviewToHold } from "./at-hand.ts";
import type { CollectiveParts } from "./needs.ts";

/** What is written of somebody, upon what its writer had seen. */
export interface Writing {
  readonly named: ReviewAsked;
  readonly cadre: string;
  /** How many writings were there when the writer looked. */
  readonly seen: number;
  readonly said: SaidOf;
  /** Of a correction. */
  readonly reason?: string;
}

/** What became of it. Plain JSON. */
interface Saved {
  /** What another head has written meanwhile; null: what was written holds. */
  other: { by: string; text: string; remark: string } | null;
  writings: number;
}

/**
 * Writes it down. Where somebody else has written the same part since the writer looked, both are shown and it is asked which holds:
 * nobody's words are written over unseen.
 * @returns whether something of theirs holds now
 */
export async function saveSaid(
  talk: Talk,
  services: CollectiveParts,
  me: Cadre,
  writing: Writing,
): Promise<boolean> {
  let { said, seen } = writing;
  for (;;) {
    const at = await talk.now();
    const saved: Saved = await talk.call((key) =>
      save(services, me, { ...writing, said, seen }, { key, at }),
    );
    if (!saved.other) return true;
    const { by, text, remark } = saved.other;
    const options = [
      { value: "mine", label: services.words.label("collective-conflict-mine") },
      { value: "theirs", label: services.words.text("collective-conflict-theirs", { by }) },
      ...(said.remark && remark
        ? [{ value: "both", label: services.words.label("collective-conflict-both") }]
        : []),
    ];
    const answer = await talk.pick(
      phrase("collective-conflict", { by, text, mine: saidText(said) }),
      options,
    );
    if (answer === "theirs") return false;
    if (answer === "both") said = { ...said, remark: `${remark}\n${said.remark ?? ""}` };
    seen = saved.writings;
  }

  function saidText(mine: SaidOf): string {
    return saidLines(services.words, mine, true).join("\n");
  }
}

async function save(
  services: CollectiveParts,
  me: Cadre,
  { named, cadre, seen, said, reason }: Writing,
  { key, at }: { key: string; at: number },
): Promise<Saved> {
  const today = dayOf(at);
  const hand = await reviewToHold(services, me, named, today);
  cadreIn(hand, me, cadre);
  const change = { does: "write", who: cadre, seen, said, ...(reason ? { reason } : {}) } as const;
  const { review, took } = await services.collectiveReviews.act(named, change, {
    key,
    by: me.code,
    at: new Date(at),
  });
  const now = reviewedIn(review.people, cadre);
  if (took) return { other: null, writings: now.writings };
  const parts = overwritten(now, { said, seen, by: me.code });
  const [first] = parts;
  // Closed meanwhile by somebody else: what holds is changed with a reason.
  if (!first) throw refuse("collective-closed-meanwhile");
  const by = (await services.cadres.person(now.wrote[first]?.by ?? "", today))?.name;
  return {
    other: {
      by: by ?? services.words.label("collective-somebody"),
      text: saidLines(services.words, only(now.said, parts), true).join("\n"),
      remark: parts.includes("remark") ? (now.said.remark ?? "") : "",
    },
    writings: now.writings,
  };
}

function only(said: SaidOf, parts: readonly PartSaid[]): SaidOf {
  return Object.fromEntries(parts.map((part) => [part, said[part]]));
}
