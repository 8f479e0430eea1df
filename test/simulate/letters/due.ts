import { type Person, placeOf } from "../count/book.ts";
import { LETTERS } from "./index.ts";
import type { LetterKind, Moment } from "./letter-kind.ts";

/** A letter that somebody must have heard by now. */
export interface Due {
  person: Person;
  kind: LetterKind;
}

/** Everything that must have been heard on a day by a time. Whoever has linked today was not there when it was written. */
export function dueBy(at: Moment): Due[] {
  const { book, day } = at;
  return book.people
    .filter(
      (person) => person.linkedOn !== "" && person.linkedOn !== day && placeOf(person, day)?.active === true,
    )
    .flatMap((person) =>
      LETTERS.filter((kind) => kind.isDue?.(person, at)).map((kind) => ({ person, kind })),
    );
}
