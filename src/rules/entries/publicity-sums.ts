import type { EntryValues } from "./entry.ts";
import type { EntryOptionId } from "./entry-field.ts";
import { publicity } from "./publicity.ts";

/** How much was published, and how many it reached, as far as that was said. */
export interface PublicitySum {
  readonly count: number;
  readonly reach: number;
}

interface Published {
  readonly unit: string;
  readonly values: Pick<EntryValues, "reach" | "criterion">;
}

/** The sum of what was published; reach that nobody has said counts as none (V.1). */
export function publicitySum(published: readonly Pick<Published, "values">[]): PublicitySum {
  return {
    count: published.length,
    reach: published.reduce((sum, { values: { reach = 0 } }) => sum + reach, 0),
  };
}

/** By criterion of the youth model, in the table's order; those that name none under undefined. Empty ones are left out. */
export function sumsByCriterion(
  published: readonly Published[],
): { criterion: EntryOptionId | undefined; sum: PublicitySum }[] {
  const criteria: readonly EntryOptionId[] = publicity.fields.flatMap((field) =>
    field.id === "criterion" ? field.options.map(({ id }) => id) : [],
  );
  return [...criteria, undefined].flatMap((criterion) => {
    const sum = publicitySum(published.filter(({ values }) => values.criterion === criterion));
    return sum.count > 0 ? [{ criterion, sum }] : [];
  });
}

/** By unit, in the order in which these are given; empty ones are left out. @param groups each with the codes that count for it */
export function sumsByUnit<G extends { readonly codes: ReadonlySet<string> }>(
  published: readonly Published[],
  groups: readonly G[],
): { group: G; sum: PublicitySum }[] {
  return groups.flatMap((group) => {
    const sum = publicitySum(published.filter(({ unit }) => group.codes.has(unit)));
    return sum.count > 0 ? [{ group, sum }] : [];
  });
}
