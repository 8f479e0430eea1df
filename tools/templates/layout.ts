import {
  AlignmentType,
  BorderStyle,
  LeaderType,
  LineRuleType,
  Paragraph,
  type ParagraphChild,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlign,
  WidthType,
} from "docx";

/**
 * The layout of Hướng dẫn 29-HD/TWĐTN-VP, as parts from which templates are built. Sizes are in half points, lengths in
 * twentieths of a point. What that text leaves open is as custom has it.
 */
export const mm = (value: number): number => Math.round((value * 1440) / 25.4);

/** A4 less 30 mm on the left and 20 mm on the right. */
const TEXT_WIDTH = mm(160);
const SMALL = 24;
const THIN = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;
const NOTHING = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const NO_BORDERS = { top: NOTHING, bottom: NOTHING, left: NOTHING, right: NOTHING };
const RULED = { top: THIN, bottom: THIN, left: THIN, right: THIN };

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

export const atRight = (text: string): Paragraph =>
  new Paragraph({
    style: "tight",
    alignment: AlignmentType.RIGHT,
    children: [run(text, { italics: true, size: SMALL })],
  });

/** Text: justified, its first line 10 mm in. */
export function body(...children: (string | ParagraphChild)[]): Paragraph {
  return new Paragraph({
    style: "body",
    children: children.map((child) => (typeof child === "string" ? run(child) : child)),
  });
}

export const heading = (text: string): Paragraph =>
  new Paragraph({ style: "body", keepNext: true, children: [run(text, { bold: true })] });

/** The last words stay with the signatures, which must not stand on a page alone. */
export const closing = (text: string): Paragraph =>
  new Paragraph({ style: "body", keepNext: true, keepLines: true, children: [run(text)] });

/** A line of dots to write on by hand. */
export const byHand = (): Paragraph =>
  new Paragraph({
    style: "tight",
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

/** Left the unit above and the unit, right the Union's name, ruled below, with place and day. */
export function head({
  above,
  unit,
  union,
  placeAndDay,
}: Record<"above" | "unit" | "union" | "placeAndDay", string>): Table {
  const right = [
    new Paragraph({
      style: "tight",
      alignment: AlignmentType.CENTER,
      spacing: { after: 160 },
      indent: { left: mm(6), right: mm(6) },
      border: { bottom: { ...THIN, size: 6, space: 1 } },
      children: [run(union, { bold: true, size: 30 })],
    }),
    centred(placeAndDay, { italics: true }),
  ];
  return twoColumns([centred(above), centred(unit, { bold: true }), centred("***")], right, 0.48);
}

/** Two columns without borders. @param leftShare of the text's width */
export function twoColumns(left: Paragraph[], right: Paragraph[], leftShare: number): Table {
  const leftWidth = Math.round(TEXT_WIDTH * leftShare);
  const cell = (children: Paragraph[], width: number) =>
    new TableCell({
      children,
      borders: NO_BORDERS,
      width: { size: width, type: WidthType.DXA },
      margins: { left: 0, right: 0 },
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: [leftWidth, TEXT_WIDTH - leftWidth],
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    borders: { ...NO_BORDERS, insideHorizontal: NOTHING, insideVertical: NOTHING },
    rows: [
      new TableRow({
        cantSplit: true,
        children: [cell(left, leftWidth), cell(right, TEXT_WIDTH - leftWidth)],
      }),
    ],
  });
}

/** A column of a ruled table. */
interface Column {
  header: string;
  /** What its cells say. */
  cell: string;
  /** Of the text's width, beside the others' shares. */
  share: number;
  centred?: boolean;
}

/** A ruled table of one row that repeats: its header is on each page, no row is torn. */
export function ruled(columns: readonly Column[]): Table {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  const sized = columns.map((column) => ({
    ...column,
    width: Math.floor((TEXT_WIDTH * column.share) / all),
  }));
  const row = (isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: sized.map(
        (column) =>
          new TableCell({
            borders: RULED,
            verticalAlign: VerticalAlign.CENTER,
            width: { size: column.width, type: WidthType.DXA },
            margins: { top: 40, bottom: 40, left: 85, right: 85 },
            children: [
              new Paragraph({
                style: "tight",
                keepNext: isHead,
                alignment: isHead || column.centred ? AlignmentType.CENTER : AlignmentType.LEFT,
                children: [run(isHead ? column.header : column.cell, { bold: isHead, size: 26 })],
              }),
            ],
          }),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: sized.map(({ width }) => width),
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    rows: [row(true), row(false)],
  });
}

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
