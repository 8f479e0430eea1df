import type { Services } from "../../chat/services.ts";
import { versionOf } from "../../records/handed-in/how-it-stands.ts";
import { mayDecide } from "../../records/unit-papers/who-decides.ts";
import { mayRecognise } from "../../records/works/who-recognises.ts";
import { dayOf } from "../../rules/calendar/time.ts";
import { unitPaperIn } from "../../rules/unit-papers/unit-papers.ts";

/** How many models of units wait for each head who was told of them and may still decide, by their codes. */
export async function modelsThatWait(
  services: Pick<Services, "cadres" | "unitPapers">,
  at: number,
): Promise<Map<string, number>> {
  const { cadres, unitPapers } = services;
  const today = dayOf(at);
  const counts = new Map<string, number>();
  for (const { handedIn, told } of await unitPapers.openStandings(at)) {
    if (unitPaperIn(handedIn.ref)?.paper !== "model") continue;
    const heads = new Set(told.filter(({ of }) => of === versionOf(handedIn)).map(({ head }) => head));
    for (const code of heads) {
      const head = await cadres.person(code, today);
      if (head && (await mayDecide(services, head, handedIn, today)))
        counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  }
  return counts;
}

/** How many works wait for each head who was told of them and may still decide, by their codes. */
export async function worksThatWait(
  services: Pick<Services, "cadres" | "works">,
  at: number,
): Promise<Map<string, number>> {
  const { cadres, works } = services;
  const today = dayOf(at);
  const counts = new Map<string, number>();
  for (const { handedIn: work, told } of await works.open(at)) {
    const version = work.versions.at(-1);
    const person = await cadres.person(work.owner, today);
    if (!person || !version) continue;
    const heads = new Set(told.filter(({ of }) => of === work.versions.length).map(({ head }) => head));
    for (const code of heads) {
      const head = await cadres.person(code, today);
      if (head && (await mayRecognise(services, head, { person, version }, today)))
        counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  }
  return counts;
}
