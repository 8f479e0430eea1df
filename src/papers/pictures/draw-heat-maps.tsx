/** @jsxRuntime automatic @jsxImportSource hono/jsx */
import type { UnitStanding } from "../../records/standings/survey.ts";
import type { Day } from "../../rules/calendar/time.ts";
import type { Words } from "../../words/words.ts";
import { drawPicture } from "./draw.ts";
import { HeatMap, type HeatMapParts } from "./heat-map.tsx";
import { type HeatMapPage, heatMapPages } from "./heat-map-pages.ts";

/** A picture, and what it shows in words. */
export interface Picture extends Pick<HeatMapPage, "caption" | "alt" | "name"> {
  readonly bytes: Uint8Array;
}

/** A unit's standing as pictures; none where nobody has any duty. @param most units in one picture; as many as a phone shows unless said */
export async function drawHeatMaps(
  words: Words,
  standing: UnitStanding,
  today: Day,
  most?: number,
): Promise<Picture[]> {
  const drawn: Picture[] = [];
  for (const { parts, ...said } of heatMapPages(words, standing, today, most))
    drawn.push({ ...said, bytes: await drawPicture(heatMapSvg(parts)) });
  return drawn;
}

/** The picture as SVG. */
export function heatMapSvg(parts: HeatMapParts): string {
  return (<HeatMap {...parts} />).toString();
}
