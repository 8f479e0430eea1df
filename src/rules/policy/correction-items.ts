import type { PolicyItem } from "./items.ts";

const CORRECTING = [
  "sua so lieu",
  "sua",
  "ngay sua",
  "so ngay sua",
  "so ngay con sua duoc sau",
  "han sua",
  "khoa so",
];

const correction = (period: "week" | "month" | "quarter" | "year", word: string): PolicyItem => ({
  name: `correctionDays.${period}`,
  group: "corrections",
  kind: "days",
  said: CORRECTING.map((verb) => `${verb} ${word}`),
});

/** How many days after a period its figures may still be corrected. */
export const CORRECTION_ITEMS: readonly PolicyItem[] = [
  correction("week", "tuan"),
  correction("month", "thang"),
  correction("quarter", "quy"),
  correction("year", "nam"),
];
