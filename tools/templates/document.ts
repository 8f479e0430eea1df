import {
  AlignmentType,
  Document,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TextRun,
} from "docx";
import { mm, styles } from "./layout.ts";

const FONT = "Times New Roman";
const MARGINS = { top: mm(20), bottom: mm(20), right: mm(20), left: mm(30), header: mm(10), footer: mm(10) };

/** A template's texts that Word shows beside the paper. */
interface About {
  /** The long side below; upright unless said. */
  readonly lies?: boolean;
  readonly creator: string;
  readonly title: string;
  readonly styleNames: { tight: string; body: string };
}

/** A4 with HD 29's margins; the page's number is on top, from the second page on. */
export async function documentOf(
  { creator, title, styleNames, lies = false }: About,
  children: (Paragraph | Table)[],
): Promise<Uint8Array> {
  const number = new Paragraph({
    style: "tight",
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });
  const font = { ascii: FONT, hAnsi: FONT, cs: FONT, eastAsia: FONT };
  const document = new Document({
    creator,
    title,
    styles: {
      default: { document: { run: { font, size: 28, language: { value: "vi-VN" } } } },
      paragraphStyles: styles(styleNames),
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            // The library turns it.
            size: {
              width: mm(210),
              height: mm(297),
              ...(lies && { orientation: PageOrientation.LANDSCAPE }),
            },
            margin: MARGINS,
          },
        },
        headers: {
          first: new Header({ children: [new Paragraph("")] }),
          default: new Header({ children: [number] }),
        },
        children,
      },
    ],
  });
  return Packer.toBuffer(document);
}
