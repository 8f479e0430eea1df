import type { Services } from "../../src/chat/services.ts";
import type { TellingNeeds } from "../../src/jobs/letters/tell-cadre.ts";
import type { TypedIn } from "../../src/records/forms/forms-models.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { inCharge } from "../../src/records/people/in-charge.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { PAPERS } from "../../src/rules/papers/papers.ts";
import { refuse } from "../../src/words/refusal.ts";
import { type OpenedForm, openForm } from "../form/opening.ts";
import type { WantedPaper } from "./wanted-paper.ts";

/** What this dialog is given. */
export type Needs =
  | "words"
  | "cadres"
  | "forms"
  | "standings"
  | "keptFiles"
  | "download"
  | "abilitiesAt"
  | "withoutApp"
  | "linking"
  | TellingNeeds;
export type Parts = Pick<Services, Needs>;

/** Somebody's form as whoever types it in may see it. Plain JSON. */
export interface OpenedFor {
  code: string;
  name: string;
  form: OpenedForm;
  /** The key of the draft that what is typed replaces. */
  before: string | null;
  /** That draft is the person's own, which nobody else reads. */
  replacesOwn: boolean;
  /** Whether they bear the mark “uses no app”. */
  isMarked: boolean;
}

/**
 * Opens it; where somebody else has typed in a self-review, that it was opened is stored first.
 * @throws Refusal where the person does it alone or has confirmed it, or where it is not theirs to read
 */
export async function openFor(
  services: Parts,
  me: Cadre,
  { wanted, code }: { wanted: WantedPaper; code: string },
  { key, at }: { key: string; at: number },
): Promise<OpenedFor> {
  const { form: paper, period, what } = wanted;
  const today = dayOf(at);
  const member = await memberToTypeFor(services, me, code, today);
  const { name } = member;
  if ((await services.cadres.addressesOf(code)).length > 0)
    throw refuse(`typing-has-app-${paper}`, { name, what });
  const opened = await openForm(services, member, { paper, period: period.id }, at);
  // What the person wrote before is not theirs to read who only copies a paper.
  const form = { ...opened, remarks: null };
  const { draft, confirmed } = form;
  if (confirmed && !confirmed.typed) throw refuse("typing-confirmed-by-them", { name, what });
  const typed = draft?.typed ?? confirmed?.typed;
  if (typed) {
    await mustRead(services, me, { wanted, member, typed }, today);
    if (paper === "self-review" && typed.by !== me.code)
      await services.forms.reviews.noteRead(code, period.id, { key, by: me.code, at: new Date(at) });
  }
  const replacesOwn = draft !== null && draft.typed === null;
  return {
    code,
    name,
    form: replacesOwn ? { ...form, ...form.anew, draft: null } : form,
    before: draft?.seen ?? null,
    replacesOwn,
    isMarked: (await services.withoutApp.of(code)) !== undefined,
  };
}

/** The person as of today. @throws Refusal when nothing may be typed in for them any longer, or they have taken consent back */
export async function memberToTypeFor(
  { cadres, linking }: Pick<Services, "cadres" | "linking">,
  me: Cadre,
  code: string,
  today: Day,
): Promise<Cadre> {
  const member = await inCharge(cadres, me, { permission: "type-in-papers", cadre: code }, today);
  if (!member) throw refuse("typing-not-yours");
  if (await linking.hasWithdrawn(code)) throw refuse("typing-withdrawn", { name: member.name });
  return member;
}

/** What others have typed in is read by who may read the form; a helper reads what they typed themselves. */
async function mustRead(
  { cadres }: Pick<Services, "cadres">,
  me: Cadre,
  { wanted, member, typed }: { wanted: WantedPaper; member: Cadre; typed: TypedIn },
  today: Day,
): Promise<void> {
  const { reading: permission } = PAPERS[wanted.paper];
  if (typed.by === me.code) return;
  if (await inCharge(cadres, me, { permission, cadre: member.code }, today)) return;
  throw refuse("typing-by-another", { name: member.name, what: wanted.what });
}
