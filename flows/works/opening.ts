import { refOf } from "../../src/records/database/short-ref.ts";
import type { AskedForm } from "../../src/records/forms/forms.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { Work } from "../../src/records/works/works.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { formFor } from "../../src/rules/forms/form-for.ts";
import { refuse } from "../../src/words/refusal.ts";
import { type FormSession, whoIs } from "../form/session.ts";
import type { WorkParts } from "./needs.ts";

/** A work as the dialog that writes it needs it. Plain JSON. */
export interface OpenedWork {
  session: FormSession;
  group: "A" | "B";
  /** Whether it was written on before, so that it may be half done and is not what was handed in. */
  isDraft: boolean;
  /** Null until they were asked for. */
  files: string[] | null;
  /** Whether a level above the author's can recognise it here. */
  hasAbove: boolean;
}

/** A work that is not there yet: it is created with its first answer. */
export function openNew(
  services: WorkParts,
  cadre: Cadre,
  { key, at }: { key: string; at: number },
): Promise<OpenedWork> {
  const asked = services.forms.ofHandedIn("work");
  const nothing = { isDraft: false, answers: {}, seen: null, files: null };
  return opened(services, cadre, { ref: refOf(key), asked, ...nothing }, at);
}

/**
 * A work of one's own that is written on: its draft or, where there is none, one made of what was handed in last.
 * @param must what else it has to be; it refuses
 * @throws Refusal where it is recognised, or not there
 */
export async function openAgain(
  services: WorkParts,
  cadre: Cadre,
  { ref, key, at }: { ref: string; key: string; at: number },
  must: (work: Work) => void = () => undefined,
): Promise<OpenedWork> {
  const work = await ownWork(services, cadre, ref);
  if (work.state === "recognised") throw refuse("work-is-recognised");
  must(work);
  const { draft } = work;
  // Begun by this very message, before a kill, it is what was handed in.
  if (draft && draft.key !== key) {
    const asked = await services.forms.asked(draft);
    const files = draft.files ?? null;
    const { answers, key: seen } = draft;
    return opened(services, cadre, { ref, asked, isDraft: true, answers, seen, files }, at);
  }
  const last = work.versions.at(-1);
  if (!last) throw refuse("work-gone");
  const { form, formVersion, answers, files } = last;
  const startedAt = new Date(at);
  const begun = { form, formVersion, answers, key, startedAt, reason: null };
  await services.forms.works.begin(cadre.code, ref, begun);
  await services.works.showWith(work, files, { seen: key, key });
  const asked = await services.forms.asked(last);
  return opened(services, cadre, { ref, asked, isDraft: false, answers, seen: key, files }, at);
}

/** @throws Refusal where there is no such work of theirs */
export async function ownWork({ works }: Pick<WorkParts, "works">, cadre: Cadre, ref: string): Promise<Work> {
  const work = await works.one(cadre.code, ref);
  if (!work) throw refuse("work-gone");
  return work;
}

async function opened(
  services: WorkParts,
  cadre: Cadre,
  {
    ref,
    asked: { form, formVersion, content },
    answers,
    seen,
    ...kept
  }: { ref: string; asked: AskedForm } & Pick<FormSession, "answers" | "seen"> &
    Pick<OpenedWork, "files" | "isDraft">,
  at: number,
): Promise<OpenedWork> {
  const today = dayOf(at);
  const parts = formFor(content, await whoIs(services, cadre, today));
  const about = { paper: "work", owner: cadre.code, period: ref, reason: null, remarks: null } as const;
  return {
    session: { ...about, form, formVersion, parts, answers, seen, startedAt: at },
    group: cadre.group,
    ...kept,
    hasAbove: (await services.cadres.above(cadre.unit, today)).length > 0,
  };
}
