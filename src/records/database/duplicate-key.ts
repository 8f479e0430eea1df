const DUPLICATE_KEY = 11000;

/** True when a unique key already has this value, which for guarded upserts means "already done". */
export function isDuplicateKey(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === DUPLICATE_KEY;
}
