import type { Talk } from "../../../src/chat/dialog/talk.ts";
import type { Services } from "../../../src/chat/services.ts";
import type { Cadre } from "../../../src/records/people/cadre.ts";
import { PlaceNames } from "../../../src/rules/reading/deeds/place-names.ts";
import { placesFor } from "../places.ts";
import type { DeedShape, ReadingWhen, SaidRead } from "../shape.ts";

/** Reads what follows a command, knowing the units that the cadre may name, where such deeds have a place. */
export async function readLine(
  talk: Talk,
  services: Pick<Services, "cadres">,
  { cadre, line, lead, shape }: { cadre: Cadre; line: string; lead: string; shape: DeedShape },
  when: Omit<ReadingWhen, "places">,
): Promise<SaidRead> {
  if (!shape.hasPlaces) return shape.read(line, lead, when);
  const places = new PlaceNames(await talk.call(() => placesFor(services, cadre, when.today)));
  return shape.read(line, lead, { ...when, places });
}
