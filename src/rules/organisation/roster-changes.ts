/** What a field of a roster can hold; null: nothing. */
export type FieldValue = string | boolean | readonly string[] | null;

/** One field that an import changes. */
export interface FieldChange {
  readonly field: string;
  readonly from: FieldValue;
  readonly to: FieldValue;
}

/**
 * The fields of `next` that differ from `before`; lists are equal in any order; `undefined` in `next` means unchanged.
 */
export function listChanges(
  before: Readonly<Record<string, FieldValue | undefined>>,
  next: Readonly<Record<string, FieldValue | undefined>>,
): FieldChange[] {
  const changes: FieldChange[] = [];
  for (const [field, to] of Object.entries(next)) {
    const from = before[field] ?? null;
    if (to !== undefined && !isSame(from, to)) changes.push({ field, from, to });
  }
  return changes;
}

function isSame(a: FieldValue, b: FieldValue): boolean {
  if (typeof a === "string" || typeof b === "string" || typeof a === "boolean" || typeof b === "boolean") {
    return a === b;
  }
  const [first, second] = [a, b].map((list) => [...(list ?? [])].sort());
  return JSON.stringify(first) === JSON.stringify(second);
}
