/** Where in a paper something stands. */
export type Place = "header" | "footer" | "note" | "box" | "table" | "text";

/** One thing that is wrong with a template. Placeholders are without their braces, as they were written. */
export type TemplateFault =
  /** No such name; the nearest right one with the parts that it belongs to, outermost first. */
  | { kind: "unknown"; given: string; place: Place; nearest?: readonly string[] }
  /** A right name outside of the parts that it belongs to. */
  | { kind: "elsewhere"; given: string; place: Place; nearest: readonly string[] }
  /** A part that repeats, written like a text. */
  | { kind: "part-as-text"; given: string; place: Place }
  /** `{` without `}`, or the other way round. */
  | { kind: "brace"; given: string; place: Place }
  | { kind: "unclosed" | "unopened"; given: string; place: Place }
  | { kind: "crossed"; given: string; other: string; place: Place }
  /** A part that repeats, in another that does not have it. Its name is right, so it may stand in other places too. */
  | { kind: "nested"; given: string }
  /** In what all papers of a file share: it cannot be each person's. */
  | { kind: "at-edge"; given: string; place: Place }
  /** A sign behind the brace that has no meaning here. */
  | { kind: "sign"; given: string; place: Place }
  | { kind: "parts-broken" | "nothing-named" }
  /** What may not come into the house, by what it names. */
  | { kind: "outside" | "field"; given: string }
  | { kind: "macros" | "embedded" | "chunk" | "changes" | "comments" | "sections" | "no-page" | "dotx" }
  /** Tied to another template, or to a list of people for mail merge. */
  | { kind: "tied" };
