import type { DXT } from "docxtemplater";
import type PizZip from "pizzip";
import { qrPng } from "./qr-png.ts";

/** On paper. Of a link of 50 letters a phone's camera reads it from this size on. */
const SIDE_MM = 14;
const EMU_PER_MM = 36_000;
const NAME = "qr-codes";
/** Numbers of drawings in a paper; Word wants each once. */
const FIRST_DRAWING = 9001;
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";

/**
 * `{%name}` in a template: the text of that name as a QR code, nothing where there is none. A module of docxtemplater's, whose own for
 * pictures is sold.
 */
export class QrCodes implements DXT.Module {
  readonly name = NAME;
  #zip: PizZip | undefined;
  #count = 0;
  /** What is to be added to which file of relationships. */
  readonly #added = new Map<string, string[]>();

  set({ zip }: { zip?: PizZip }): void {
    if (zip) this.#zip = zip;
  }

  matchers(): [string, string, Record<string, never>][] {
    return [["%", NAME, {}]];
  }

  render(part: DXT.Part, { filePath, scopeManager }: DXT.RenderOptions): DXT.Rendered | null {
    if (part.module !== NAME) return null;
    const text: unknown = scopeManager.getValue(part.value, { part });
    return { value: typeof text === "string" && text !== "" ? this.#drawn(text, filePath) : "", errors: [] };
  }

  /** Once, after everything is filled in: what was drawn becomes part of the file. */
  finish(): void {
    const zip = this.#zip;
    if (!zip || this.#count === 0) return;
    for (const [file, added] of this.#added) {
      const before = zip.file(file)?.asText() ?? `<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;
      zip.file(
        file,
        before.replace("</Relationships>", () => `${added.join("")}</Relationships>`),
      );
    }
    const types = zip.file("[Content_Types].xml")?.asText() ?? "";
    if (!/Extension="png"/iu.test(types))
      zip.file(
        "[Content_Types].xml",
        types.replace(/<Types[^>]*>/u, (tag) => `${tag}<Default Extension="png" ContentType="image/png"/>`),
      );
  }

  #drawn(text: string, file: string): string {
    const id = `qr${++this.#count}`;
    this.#zip?.file(`word/media/${id}.png`, qrPng(text));
    const relationships = file.replace(/([^/]+)$/u, "_rels/$1.rels");
    const added = this.#added.get(relationships) ?? [];
    added.push(`<Relationship Id="${id}" Type="${OFFICE}/image" Target="media/${id}.png"/>`);
    this.#added.set(relationships, added);
    return `</w:t>${drawing(id, FIRST_DRAWING + this.#count)}<w:t xml:space="preserve">`;
  }
}

function drawing(id: string, number: number): string {
  const size = `cx="${SIDE_MM * EMU_PER_MM}" cy="${SIDE_MM * EMU_PER_MM}"`;
  const named = `id="${number}" name="${id}"`;
  const picture = [
    `<pic:nvPicPr><pic:cNvPr ${named}/><pic:cNvPicPr/></pic:nvPicPr>`,
    `<pic:blipFill><a:blip xmlns:r="${OFFICE}" r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>`,
  ];
  return [
    `<w:drawing><wp:inline xmlns:wp="${DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">`,
    `<wp:extent ${size}/><wp:docPr ${named}/>`,
    `<a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/picture">`,
    `<pic:pic xmlns:pic="${DRAWING}/picture">${picture.join("")}</pic:pic>`,
    "</a:graphicData></a:graphic></wp:inline></w:drawing>",
  ].join("");
}
