import {
  AlignmentType,
  FrameAnchorType,
  LeaderType,
  LineRuleType,
  Paragraph,
  type ParagraphChild,
  Tab,
  TabStopType,
  TextRun,
} from "docx";

/**
 * The layout of Hướng dẫn 29-HD/TWĐTN-VP, as parts from which templates are built. Sizes are in half points, lengths in
 * twentieths of a point. What that text leaves open is as custom has it.
 */
export const mm = (value: number): number => Math.round((value * 1440) / 25.4);

/** A4 less 30 mm on the left and 20 mm on the right. */
export const TEXT_WIDTH = mm(160);
/** The same of a page that lies. */
export const LYING_WIDTH = mm(247);
const SMALL = 24;

interface RunStyle {
  bold?: boolean;
  italics?: boolean;
  size?: number;
}

export const run = (text: string, style: RunStyle = {}): TextRun => new TextRun({ text, ...style });

/** A line of a head or of a signature. @param after room below, twentieths of a point */
export function centred(text: string, style: RunStyle = {}, after = 0): Paragraph {
  const children = [run(text, style)];
  return new Paragraph({ style: "tight", alignment: AlignmentType.CENTER, spacing: { after }, children });
}

export const leftLine = (text: string, style: RunStyle = {}): Paragraph =>
  new Paragraph({ style: "tight", children: [run(text, style)] });

export const atRight = (text: string): Paragraph =>
  new Paragraph({
    style: "tight",
    alignment: AlignmentType.RIGHT,
    children: [run(text, { italics: true, size: SMALL })],
  });

/** Side of the QR code, in the corner above the text; the file is filled by `src/papers/word/qr-codes.ts`. */
const CORNER = { x: mm(30), y: mm(5), side: mm(14) };

/** What stands in the upper left corner of the page, outside the text, so that it moves nothing. */
export const inCorner = (text: string): Paragraph =>
  new Paragraph({
    frame: {
      type: "absolute",
      position: { x: CORNER.x, y: CORNER.y },
      width: CORNER.side,
      height: CORNER.side,
      anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
    },
    spacing: { before: 0, after: 0 },
    children: [run(text)],
  });

/** Text: justified, its first line 10 mm in. */
export function body(...children: (string | ParagraphChild)[]): Paragraph {
  return new Paragraph({
    style: "body",
    children: children.map((child) => (typeof child === "string" ? run(child) : child)),
  });
}

/** Above headings and last words, which often stand below a table. Twentieths of a point. */
const ROOM_ABOVE = { before: 120 };

export const heading = (text: string): Paragraph =>
  new Paragraph({
    style: "body",
    keepNext: true,
    spacing: ROOM_ABOVE,
    children: [run(text, { bold: true })],
  });

/** A line that leads to a list, on the page of its first. */
export const leading = (text: string): Paragraph =>
  new Paragraph({ style: "body", keepNext: true, children: [run(text)] });

/** The last words stay with the signatures, which must not stand on a page alone. */
export const closing = (text: string): Paragraph =>
  new Paragraph({
    style: "body",
    keepNext: true,
    keepLines: true,
    spacing: ROOM_ABOVE,
    children: [run(text)],
  });

/** A line of dots to write on by hand, on the page of what follows: who writes there signs below. */
export const byHand = (): Paragraph =>
  new Paragraph({
    style: "tight",
    keepNext: true,
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH, leader: LeaderType.DOT }],
    children: [new TextRun({ children: [new Tab()] })],
  });

/** The paper's kind, what it is about, and the dashes below. */
export const title = (kind: string, about: readonly string[]): Paragraph[] => [
  new Paragraph({
    style: "tight",
    alignment: AlignmentType.CENTER,
    spacing: { before: 360 },
    children: [run(kind, { bold: true, size: 32 })],
  }),
  ...about.map((line) => centred(line, { bold: true })),
  centred("-----", {}, 200),
];

/** How paragraphs look, by the names under which Word shows them. @param names of the two styles */
export const styles = (names: { tight: string; body: string }) => [
  {
    id: "tight",
    name: names.tight,
    basedOn: "Normal",
    quickFormat: true,
    paragraph: { spacing: { line: 276, lineRule: LineRuleType.AUTO } },
  },
  {
    id: "body",
    name: names.body,
    basedOn: "Normal",
    quickFormat: true,
    paragraph: {
      alignment: AlignmentType.BOTH,
      indent: { firstLine: mm(10) },
      spacing: { before: 60, after: 60, line: 300, lineRule: LineRuleType.AUTO },
    },
  },
];
