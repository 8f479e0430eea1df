import type { Services } from "../../src/chat/services.ts";
import { drawHeatMaps } from "../../src/papers/pictures/draw-heat-maps.tsx";
import { heatMapPages } from "../../src/papers/pictures/heat-map-pages.ts";
import type { Period } from "../../src/rules/calendar/periods.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { unitStandings } from "./asked-standing.ts";

/** A picture with its caption, or what it would show in words. */
interface Shown {
  readonly text: string;
  readonly file: { id: string; name: string; alt: string } | null;
}

/** A unit's figures as pictures; in words where the chat takes none. */
export async function standingPictures(
  services: Pick<Services, "words" | "standings" | "files">,
  unit: string,
  { periods, takesFiles }: { periods: readonly Period[]; takesFiles: boolean },
  at: number,
): Promise<Shown[]> {
  const { words, files } = services;
  const today = dayOf(at);
  const shown: Shown[] = [];
  for (const standing of await unitStandings(services, unit, periods, at)) {
    if (!takesFiles)
      shown.push(...heatMapPages(words, standing, today).map(({ alt }) => ({ text: alt, file: null })));
    else
      for (const { name, bytes, caption, alt } of await drawHeatMaps(words, standing, today))
        shown.push({ text: caption, file: { ...(await files.put(name, bytes)), alt } });
  }
  return shown.length > 0 ? shown : [{ text: words.label("standing-no-picture"), file: null }];
}
