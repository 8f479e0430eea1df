import type { Package } from "../../package/package.ts";
import { readXml } from "../../package/xml.ts";
import { createFieldReader } from "./fields.ts";
import type { Place, TemplateFault } from "./template-fault.ts";
import { BODY, TEMPLATE_FILE, TEXTS } from "./template-file.ts";

/** A paragraph's text, and where it stands. */
export interface Paragraph {
  readonly place: Place;
  text: string;
}

const EMBEDDED = new Set(["object", "OLEObject", "control"]);
const CHUNKS = new Set(["altChunk", "subDoc"]);
const CHANGES =
  /^(?:ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge|(?:rPr|pPr|sectPr|tblPr|tcPr|trPr|tblPrEx|tblGrid|numbering)Change)$/u;
/** In old drawings pictures are named without a relationship. */
const DRAWN = new Set(["imagedata", "fill", "stroke"]);

/** The paragraphs of a paper, its text first, and what may not come in. */
export async function scanTexts(
  pack: Package,
): Promise<{ paragraphs: Paragraph[]; faults: TemplateFault[] }> {
  const paragraphs: Paragraph[] = [];
  const faults: TemplateFault[] = [];
  const names = pack.names.filter((name) => TEXTS.test(name) && name !== BODY);
  for (const name of [BODY, ...names]) {
    const part = await scanPart(pack, name);
    paragraphs.push(...part.paragraphs);
    faults.push(...part.faults);
  }
  return { paragraphs, faults };
}

async function scanPart(
  pack: Package,
  part: string,
): Promise<{ paragraphs: Paragraph[]; faults: TemplateFault[] }> {
  const { glossary, edge, note } = TEXTS.exec(part)?.groups ?? {};
  const faults: TemplateFault[] = [];
  const fields = createFieldReader();
  const paragraphs: Paragraph[] = [];
  const path: string[] = [];
  const open: Paragraph[] = [];
  let sections = 0;
  let hasPage = false;

  function placeNow(): Place {
    if (edge) return edge.toLowerCase() === "header" ? "header" : "footer";
    if (note) return "note";
    const inner = path.findLast((name) => name === "txbxContent" || name === "tbl");
    return inner === undefined ? "text" : inner === "tbl" ? "table" : "box";
  }

  await readXml(pack.bytes(part), TEMPLATE_FILE, {
    open(name, attributes) {
      if (name === "p") open.push({ place: placeNow(), text: "" });
      else if (name === "sectPr" && path.at(-1) === "pPr") sections += 1;
      else if (name === "sectPr") hasPage = true;
      else if (EMBEDDED.has(name)) faults.push({ kind: "embedded" });
      else if (CHUNKS.has(name)) faults.push({ kind: "chunk" });
      else if (CHANGES.test(name)) faults.push({ kind: "changes" });
      else if (name === "comment" || name === "commentReference") faults.push({ kind: "comments" });
      else if (name === "mailMerge") faults.push({ kind: "tied" });
      else if (name === "fldSimple") fields.simple(theOne(attributes, "instr"));
      else if (name === "fldChar") fieldMark(theOne(attributes, "fldCharType"));
      if (DRAWN.has(name))
        for (const given of [...byName(attributes, "src"), ...byName(attributes, "href")])
          if (given !== "") faults.push({ kind: "outside", given });
      path.push(name);
    },
    text(text) {
      const inside = path.at(-1);
      const paragraph = open.at(-1);
      if (inside === "instrText") fields.more(text);
      else if (inside === "t" && paragraph) paragraph.text += text;
    },
    close(name) {
      path.pop();
      const paragraph = name === "p" ? open.pop() : undefined;
      if (paragraph) paragraphs.push(paragraph);
    },
  });
  if (part === BODY && sections > 0) faults.push({ kind: "sections" });
  if (part === BODY && sections === 0 && !hasPage) faults.push({ kind: "no-page" });
  // Nobody fills in what Word keeps to be inserted some day.
  return { paragraphs: glossary ? [] : paragraphs, faults: [...faults, ...fields.faults] };

  function fieldMark(kind: string): void {
    if (kind === "begin") fields.begin();
    else if (kind === "separate") fields.separate();
    else fields.end();
  }

  /** Of two with different prefixes it is not known here which one Word takes. */
  function theOne(attributes: Readonly<Record<string, string>>, name: string): string {
    const [value = "", ...more] = byName(attributes, name);
    if (more.length > 0) faults.push({ kind: "field", given: [value, ...more].join(" ") });
    return value;
  }
}

/** Attributes of this name, whatever their prefix. */
function byName(attributes: Readonly<Record<string, string>>, name: string): string[] {
  return Object.entries(attributes).flatMap(([key, value]) =>
    key === name || key.endsWith(`:${name}`) ? [value] : [],
  );
}
