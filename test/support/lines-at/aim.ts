import { type CommandLine, typed } from "../../../src/command-lines/command-line.ts";
import type { HouseOfAttempts } from "../attempts.ts";
import type { Who } from "../everybody.ts";

/** A line that names somebody or something of theirs, here AK02 or the ward AK: which answer shows that it did it, and who may. */
export interface Aim {
  /** The function that makes it. */
  readonly line: string;
  readonly made: (house: HouseOfAttempts) => Promise<string>;
  readonly did: RegExp;
  readonly may: readonly Who[];
  /** Who may in the group of another unit; left out: nobody. */
  readonly elsewhere?: readonly Who[];
}

/** The heads of the ward and of the units above it. */
export const IN_CHARGE: readonly Who[] = ["secretary", "deputy", "unit above's", "city's"];
export const OWN_HEADS: readonly Who[] = ["secretary", "deputy"];
export const OWNER: readonly Who[] = ["owner"];
export const WARD = /phường An Khánh/;
export const MEMBER = /Phạm Ngọc Bích/;

type Made = CommandLine | string;

/** @param make the line, as a command line or as it is typed */
export function aim(
  line: string,
  make: (house: HouseOfAttempts) => Made | Promise<Made>,
  did: RegExp,
  may: readonly Who[],
  elsewhere?: readonly Who[],
): Aim {
  const made = async (house: HouseOfAttempts) => {
    const one = await make(house);
    return typeof one === "string" ? one : typed(one);
  };
  return { line, made, did, may, ...(elsewhere ? { elsewhere } : {}) };
}
