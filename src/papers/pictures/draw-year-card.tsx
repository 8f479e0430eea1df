/** @jsxRuntime automatic @jsxImportSource hono/jsx */
import { drawPicture } from "./draw.ts";
import { YearCard, type YearCardParts } from "./year-card.tsx";

/** The card as a PNG. */
export function drawYearCard(parts: YearCardParts): Promise<Uint8Array> {
  return drawPicture(yearCardSvg(parts));
}

/** The card as SVG. */
export function yearCardSvg(parts: YearCardParts): string {
  return (<YearCard {...parts} />).toString();
}
