import type { ReadText } from "./read-text.ts";

/** A text that shares something with another. */
export interface Near {
  readonly id: string;
  /** Shingles that both have. */
  readonly shared: number;
}

/** Fewer shingles in common are chance; whether more are a copy is seen sentence for sentence. */
const LEAST_SHINGLES = 4;
const LEAST_SHARE = 0.03;

/** Texts by their shingles: those that have nothing in common are never compared. */
export interface IndexOfTexts {
  add(id: string, text: Pick<ReadText, "shingles">): void;
  /** Those that share something with a text, the most first. */
  near(text: Pick<ReadText, "shingles">): Near[];
}

export function createIndex(): IndexOfTexts {
  const texts: { id: string; size: number }[] = [];
  const holders = new Map<number, number[]>();
  return {
    add(id, { shingles }) {
      const place = texts.push({ id, size: shingles.size }) - 1;
      for (const shingle of shingles) {
        const known = holders.get(shingle);
        if (known) known.push(place);
        else holders.set(shingle, [place]);
      }
    },
    near({ shingles }) {
      const counts = new Map<number, number>();
      for (const shingle of shingles)
        for (const place of holders.get(shingle) ?? []) counts.set(place, (counts.get(place) ?? 0) + 1);
      const near: Near[] = [];
      for (const [place, shared] of counts) {
        const { id = "", size = 0 } = texts[place] ?? {};
        const least = Math.max(LEAST_SHINGLES, LEAST_SHARE * Math.min(size, shingles.size));
        if (shared >= least) near.push({ id, shared });
      }
      return near.toSorted((a, b) => b.shared - a.shared);
    },
  };
}
