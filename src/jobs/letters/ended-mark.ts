import type { Services } from "../../chat/services.ts";
import { headsToTell } from "../../records/notices/heads-to-tell.ts";
import { dayOf } from "../../rules/calendar/time.ts";
import { tellCadre } from "./tell-cadre.ts";

type Parts = Pick<Services, "words" | "cadres" | "policies" | "noticeAddresses" | "notices" | "post">;

/**
 * Tells the heads in charge that somebody is no longer marked as using no app: they write for that person no more. Once each, by
 * the message that ended it.
 * @param by the head who took the mark away; left out: the person linked an app
 */
export async function tellOfEndedMark(
  services: Parts,
  { cadre, key, by }: { cadre: string; key: string; by?: string },
  at: number,
): Promise<void> {
  const today = dayOf(at);
  const { words, cadres } = services;
  const person = await cadres.person(cadre, today);
  if (!person) return;
  const { name, unitName: unit } = person;
  const text =
    by === undefined
      ? words.text("without-app-ended-linked", { name, unit })
      : words.text("without-app-ended-told", {
          name,
          unit,
          by: (await cadres.person(by, today))?.name ?? by,
        });
  const about = new Set([cadre, ...(by === undefined ? [] : [by])]);
  for (const { head, to } of await headsToTell(services, person.unit, { about }, today))
    await tellCadre(
      services,
      head,
      { to, id: `without-app-ended:${key}:${head.code}`, message: { text } },
      at,
    );
}
