import { createHmac } from "node:crypto";

/** A code is new every five minutes. */
export const CODE_MINUTES = 5;
/** The last one is good for so much longer: whoever reads it at its end must still type it. */
export const CODE_STAYS_MINUTES = 2;
const FIGURES = 6;
const BYTES_OF_CODE = 4;
const WINDOW_MS = CODE_MINUTES * 60_000;
const STAYS_MS = CODE_STAYS_MINUTES * 60_000;

/** A day, `011226`, or a round amount: among words, six figures that nobody takes for a code. */
const OTHERWISE_READ = /000$|^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])[23]\d$/u;

/** Whether six figures beside a name are rather a day or an amount; no code is shown that is such. */
export function isDayOrAmount(figures: string): boolean {
  return OTHERWISE_READ.test(figures);
}

/** The code that is shown at a moment: six figures, `042917`. */
export function codeAt(secret: string, epochMs: number): string {
  return codeOf(secret, windowOf(epochMs));
}

/** When the code that is shown at a moment gives way to the next one, epoch milliseconds. */
export function codeEndsAt(epochMs: number): number {
  return (windowOf(epochMs) + 1) * WINDOW_MS;
}

/** Whether a code is good at a moment: the one of now, or the last one for a little longer. */
export function isGoodAt(secret: string, code: string, epochMs: number): boolean {
  return code === codeOf(secret, windowOf(epochMs)) || code === codeOf(secret, windowOf(epochMs - STAYS_MS));
}

/**
 * Since when a code was shown that was shown between two moments, the last time; undefined when it never was. Linear in their
 * distance: keep it within hours.
 */
export function shownLast(
  secret: string,
  code: string,
  span: { from: number; to: number },
): number | undefined {
  for (let window = windowOf(span.to); window >= windowOf(span.from); window--)
    if (codeOf(secret, window) === code) return window * WINDOW_MS;
  return undefined;
}

function windowOf(epochMs: number): number {
  return Math.floor(epochMs / WINDOW_MS);
}

function codeOf(secret: string, window: number): string {
  const bytes = createHmac("sha256", secret).update(String(window)).digest();
  const codeFrom = (place: number) =>
    String(bytes.readUInt32BE(place) % 10 ** FIGURES).padStart(FIGURES, "0");
  for (let place = 0; place < bytes.length; place += BYTES_OF_CODE)
    if (!isDayOrAmount(codeFrom(place))) return codeFrom(place);
  return codeFrom(0); // once in 10¹⁶ windows
}
