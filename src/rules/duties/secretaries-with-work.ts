/** T3 is of the units of this level (III.2). */
export const GRASSROOTS = "Đoàn cơ sở";

/** A unit of that level, and its Bí thư on the period's last day: deputies are not among them. */
export interface SecretarySeat {
  readonly unit: string;
  readonly secretaries: readonly string[];
}

/** T3: the Bí thư of Đoàn cơ sở who have a recognised initiative in use. */
export interface SecretariesWithWork {
  readonly met: number;
  readonly of: number;
  /** Codes of those who have none. */
  readonly without: readonly string[];
  /** Units without a Bí thư: listed, not counted. */
  readonly vacant: readonly string[];
}

/** Target T3 (III.2). @param has whether somebody has a work that counts in the period */
export function secretariesWithWork(
  seats: readonly SecretarySeat[],
  has: (cadre: string) => boolean,
): SecretariesWithWork {
  const all = [...new Set(seats.flatMap(({ secretaries }) => secretaries))];
  const without = all.filter((cadre) => !has(cadre));
  const vacant = seats.filter(({ secretaries }) => secretaries.length === 0).map(({ unit }) => unit);
  return { met: all.length - without.length, of: all.length, without, vacant };
}
