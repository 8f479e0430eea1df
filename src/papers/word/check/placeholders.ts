import type { DXT } from "docxtemplater";
import { z } from "zod";
import { openTemplate } from "../fill.ts";
import { inspectModule } from "../packages.ts";
import { QrCodes } from "../qr-codes.ts";
import { foldedName } from "../template-field.ts";
import { isTooDeep } from "./depth.ts";
import { type Names, nearestName } from "./names.ts";
import type { Paragraph } from "./scan.ts";
import type { Place, TemplateFault } from "./template-fault.ts";

const properties = z.object({
  id: z.string().optional(),
  xtag: z.string().optional(),
  openingtag: z.string().optional(),
  closingtag: z.string().optional(),
  context: z.string().optional(),
  file: z.string().optional(),
});
type Properties = z.infer<typeof properties>;
const failure = z.object({
  properties: properties.extend({ errors: z.array(z.object({ properties })).optional() }),
});

/** Signs behind a brace by which docxtemplater does more than print: raw XML, other braces. */
const SIGNS = /\{\s*([@=-][^{}]*)\}?/u;

/** More are not looked for: a file may hold hundreds of thousands. */
const MOST_FAULTS = 20;

/** What many papers in one file have in common. */
const EDGES: ReadonlySet<Place> = new Set(["header", "footer", "note"]);

/** What is wrong with the placeholders of a template that is harmless. */
export function faultyPlaceholders(
  template: Uint8Array,
  names: Names,
  paragraphs: readonly Paragraph[],
): TemplateFault[] {
  const signs = paragraphs.flatMap(({ text, place }): TemplateFault[] => {
    const [, given] = SIGNS.exec(text) ?? [];
    return given === undefined ? [] : [{ kind: "sign", given: given.trim(), place }];
  });
  if (signs.length > 0) return signs;
  if (isTooDeep(paragraphs)) return [{ kind: "parts-broken" }];
  const atEdge = paragraphs.flatMap(({ text, place }): TemplateFault[] => {
    const [, given] = (EDGES.has(place) && /\{[#/^%]?([^{}]*)\}/u.exec(text)) || [];
    return given === undefined ? [] : [{ kind: "at-edge", given: given.trim(), place }];
  });
  const placeOf = (written: string): Place => {
    const at = (before: string) => paragraphs.find(({ text }) => text.includes(`${before}${written}`))?.place;
    return at("{") ?? at("{#") ?? at("{%") ?? at("{^") ?? at("") ?? "text";
  };
  const inspect = new (inspectModule())();
  try {
    openTemplate(template, [inspect, new QrCodes()]);
  } catch (error) {
    return [...atEdge, ...brokenParts(error, placeOf)];
  }
  const tags = inspect.getAllStructuredTags();
  if (tags.length === 0) return [{ kind: "nothing-named" }];
  return atEdge.length > 0 ? atEdge : firstOf(wrongIn(tags, [names], placeOf), MOST_FAULTS);
}

/** The first mistake of each part of the file: those after it mostly follow from it. */
function brokenParts(error: unknown, placeOf: (written: string) => Place): TemplateFault[] {
  const read = failure.safeParse(error);
  if (!read.success) throw error;
  const { errors, ...own } = read.data.properties;
  const first = new Map<string, Properties>();
  for (const each of errors?.map((one) => one.properties) ?? [own])
    if (!first.has(each.file ?? "")) first.set(each.file ?? "", each);
  return [...first.values()].map((each) => brokenPart(each, placeOf));
}

function brokenPart(
  { id, xtag = "", openingtag = "", closingtag = "", context = "" }: Properties,
  placeOf: (written: string) => Place,
): TemplateFault {
  switch (id) {
    case "unclosed_tag":
    case "unopened_tag":
    case "duplicate_open_tag":
    case "duplicate_close_tag": {
      const given = (context || xtag).trim();
      return { kind: "brace", given, place: placeOf(given) };
    }
    case "unclosed_loop":
      return { kind: "unclosed", given: xtag, place: placeOf(`#${xtag}`) };
    case "unopened_loop":
      return { kind: "unopened", given: xtag, place: placeOf(`/${xtag}`) };
    case "closing_tag_does_not_match_opening_tag":
      return { kind: "crossed", given: openingtag, other: closingtag, place: placeOf(`#${openingtag}`) };
    default:
      return { kind: "parts-broken" };
  }
}

/** @param scopes the names of the parts around, the innermost first */
function* wrongIn(
  tags: readonly DXT.Part[],
  scopes: readonly [Names, ...Names[]],
  placeOf: (written: string) => Place,
): Generator<TemplateFault, undefined> {
  const [here] = scopes;
  for (const tag of tags) {
    const given = tag.value.trim();
    const folded = foldedName(given);
    const name = scopes.map((scope) => scope.get(folded)).find((found) => found !== undefined);
    const isPart = tag.module === "loop";
    if (!name) yield unknownName(given, scopes, placeOf(tag.value));
    else if (tag.module && !isPart && !name.isDrawn)
      yield { kind: "sign", given: `%${given}`, place: placeOf(tag.value) };
    else if (name.inner && !isPart) yield { kind: "part-as-text", given, place: placeOf(tag.value) };
    // The list would be taken from around and repeat for each round of this one: lists in lists grow beyond all memory.
    else if (name.inner && here.get(folded) !== name) yield { kind: "nested", given };
    yield* wrongIn(tag.subparsed ?? [], name?.inner ? [name.inner, ...scopes] : scopes, placeOf);
  }
}

function firstOf<T>(all: Iterable<T>, most: number): T[] {
  const first: T[] = [];
  for (const one of all) {
    first.push(one);
    if (first.length === most) break;
  }
  return first;
}

function unknownName(given: string, scopes: readonly [Names, ...Names[]], place: Place): TemplateFault {
  const [here] = scopes;
  const all = scopes.at(-1) ?? here;
  const nearest = nearestName(given, all);
  if (!nearest) return { kind: "unknown", given, place };
  const isRight = foldedName(nearest.at(-1) ?? "") === foldedName(given);
  return { kind: isRight ? "elsewhere" : "unknown", given, place, nearest };
}
