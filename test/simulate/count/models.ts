import type { Book, Person } from "./book.ts";

/** A unit's model of a year, as it was told. */
export interface Model {
  unit: string;
  year: string;
  title: string;
  /** Who handed it in last. */
  by: string;
  /** What its content was made from: a copy has that of the model that it was copied from. */
  root: string;
  content: string;
  /** Day and time at which somebody began to write it. */
  begunAt: string;
  state: "waits" | "returned" | "recognised";
  /** How often it was handed in. */
  version: number;
  /** Those of other units with the same content, when it was handed in last. */
  alike: readonly Model[];
}

/** Models of other units with the same content; what has gone into the unit is its own. */
export function alikeOf(book: Book, { unit, root }: Pick<Model, "unit" | "root">, day: string): Model[] {
  return book.models.filter(
    (other) => other.root === root && other.unit !== unit && book.heirOf(other.unit, day) !== unit,
  );
}

/** The unit whose heads decide about a unit's model: the one above, of the topmost it is itself. */
export function decidesAbout(book: Book, { unit }: Model, day: string): string {
  const heir = book.heirOf(unit, day);
  return book.unit(heir).parent ?? heir;
}

/** What waits for somebody's word: also of units further below; at the top their own unit's, too. */
export function modelsThatWait(book: Book, who: Person, unit: string, day: string): Model[] {
  const tree = new Set(book.tree(unit, day));
  return book.models.filter(
    (model) =>
      model.state === "waits" &&
      tree.has(decidesAbout(book, model, day)) &&
      (model.by !== who.code || book.unit(book.heirOf(model.unit, day)).parent === null),
  );
}
