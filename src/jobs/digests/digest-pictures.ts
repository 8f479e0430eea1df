import type { Services } from "../../chat/services.ts";
import { drawHeatMaps } from "../../papers/pictures/draw-heat-maps.tsx";
import { UNITS_A_PAGE } from "../../papers/pictures/heat-map-pages.ts";
import type { NoticeMessage } from "../../records/notices/notices-model.ts";
import type { UnitStanding } from "../../records/standings/survey.ts";
import { dayOf } from "../../rules/calendar/time.ts";

/** So many go with a digest unasked: more would be louder than its words. */
const MOST_PICTURES = 2;

/** Whether a unit has so many below it that its pictures are shown only to who asks for them. */
export function isPicturedOnlyWhenAsked({ unit, tree }: Pick<UnitStanding, "unit" | "tree">): boolean {
  return tree.filter(({ parent }) => parent === unit.code).length > MOST_PICTURES * UNITS_A_PAGE;
}

/** The pictures that go with a unit's digest, a message each. */
export type DigestPictures = (standing: UnitStanding) => Promise<NoticeMessage[]>;

/**
 * Draws the pictures of units, each unit's once for all who read its digest. A unit without units below has none: its digest is
 * about people, and a picture counts. What cannot be drawn is left out, since the digest's words say it all.
 */
export function digestPictures(services: Pick<Services, "words" | "files">, at: number): DigestPictures {
  const known = new Map<string, Promise<NoticeMessage[]>>();
  return (standing) => {
    const { unit, tree } = standing;
    const hasLower = tree.some(({ parent }) => parent === unit.code);
    if (!hasLower || isPicturedOnlyWhenAsked(standing)) return Promise.resolve([]);
    const drawn = known.get(unit.code) ?? pictures(services, standing, at).catch(withoutPictures);
    known.set(unit.code, drawn);
    return drawn;
  };
}

async function pictures(
  { words, files }: Pick<Services, "words" | "files">,
  standing: UnitStanding,
  at: number,
): Promise<NoticeMessage[]> {
  const messages: NoticeMessage[] = [];
  for (const { name, bytes, caption, alt } of await drawHeatMaps(words, standing, dayOf(at)))
    messages.push({ text: caption, file: { ...(await files.put(name, bytes)), alt } });
  return messages;
}

function withoutPictures(error: unknown): NoticeMessage[] {
  process.emitWarning(error instanceof Error ? error : String(error));
  return [];
}
