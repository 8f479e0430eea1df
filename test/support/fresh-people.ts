import { SMALL_CITY, type TestCadre, type TestUnit } from "./open-house.ts";

/** An organisation of many alike, so that each test of a house that stays open has somebody of its own. */
export interface Crowd {
  units: TestUnit[];
  cadres: TestCadre[];
  /** Codes of those whom no test has had yet. */
  left: string[];
}

/** So many members of the ward AK beside the usual city. */
export function crowd(size: number): Crowd {
  const left = Array.from({ length: size }, (_, place) => `M${String(place + 1).padStart(2, "0")}`);
  const members = left.map((code) => ({
    code,
    name: `Đoàn Viên ${code}`,
    unit: "AK",
    positions: ["Ủy viên Ban Chấp hành"],
  }));
  return { units: SMALL_CITY.units, cadres: [...SMALL_CITY.cadres, ...members], left };
}

/** The code of the next one; each test on each channel takes one. @throws Error when there is nobody left */
export function nextOf({ left }: Crowd): string {
  const code = left.shift();
  if (code === undefined) throw new Error("the crowd is too small for so many tests");
  return code;
}
