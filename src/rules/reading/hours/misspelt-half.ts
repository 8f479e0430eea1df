import { matchAt, pattern, type TypedLine } from "../words/typed-line.ts";

/** Perhaps “rưỡi”, misspelt beyond its letters: `2 tiếng rửi`; “rồi” is none, and “roi” is that. */
const MISSPELT_HALF = pattern(
  "r(?=[a-z]*w)[a-z]+$|r[u\\u1ee7\\u1ee5\\u01b0\\u1ee9\\u1eeb\\u1eed\\u1eef\\u1ef1][\\p{L}]?[i\\u1ec9\\u0129\\u1ecb]$|d\\u01b0\\u1ee1i$|duoi_(?![^])|r\\u1ee1i$",
);
/** Whether a half stands here that was not spelt right: how long it was is not sure. */
export function isHalfMisspelt(line: TypedLine, at: number): boolean {
  return matchAt(line, at, MISSPELT_HALF) !== undefined;
}
