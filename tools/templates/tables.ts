import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from "docx";
import { centred, mm, run, TEXT_WIDTH } from "./layout.ts";

const THIN = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;
const NOTHING = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const NO_BORDERS = { top: NOTHING, bottom: NOTHING, left: NOTHING, right: NOTHING };
const RULED = { top: THIN, bottom: THIN, left: THIN, right: THIN };

/** Left the unit above and the unit, right the Union's name, ruled below, with place and day. */
export function head({
  above,
  unit,
  union,
  placeAndDay,
  number,
  width = TEXT_WIDTH,
}: Record<"above" | "unit" | "union" | "placeAndDay", string> & {
  /** Where papers of its kind are numbered. */
  number?: string;
  width?: number;
}): Table {
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
  const left = [centred(above), centred(unit, { bold: true }), centred("***")];
  return twoColumns(number === undefined ? left : [...left, centred(number)], right, 0.48, width);
}

/** Two columns without borders. @param leftShare of the text's width */
export function twoColumns(
  left: Paragraph[],
  right: Paragraph[],
  leftShare: number,
  textWidth = TEXT_WIDTH,
): Table {
  const leftWidth = Math.round(textWidth * leftShare);
  const cell = (children: Paragraph[], width: number) =>
    new TableCell({
      children,
      borders: NO_BORDERS,
      width: { size: width, type: WidthType.DXA },
      margins: { left: 0, right: 0 },
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: [leftWidth, textWidth - leftWidth],
    width: { size: textWidth, type: WidthType.DXA },
    borders: { ...NO_BORDERS, insideHorizontal: NOTHING, insideVertical: NOTHING },
    rows: [
      new TableRow({
        cantSplit: true,
        children: [cell(left, leftWidth), cell(right, textWidth - leftWidth)],
      }),
    ],
  });
}

/** A column of a ruled table. What its cells say are paragraphs, where it is several. */
export interface Column {
  header: string | readonly string[];
  cell: string | readonly string[];
  /** Below all that repeats. */
  foot?: string | readonly string[];
  /** Of the text's width, beside the others' shares. */
  share: number;
  centred?: boolean;
}

interface Ruled {
  width?: number;
  /** Of the letters, half points. */
  size?: number;
  /** Whether what is signed follows, so that the row below all others stays with it. */
  signedBelow?: boolean;
  /** Each row of the repeated part is at least so high, twentieths of a point: room to sign. */
  rowHeight?: number;
}

/** A ruled table of one row that repeats, and where a column has a foot, one below; its header is on each page, no row is torn. */
export function ruled(
  columns: readonly Column[],
  { width: textWidth = TEXT_WIDTH, size = 26, rowHeight, signedBelow = false }: Ruled = {},
): Table {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  const sized = columns.map((column) => ({
    ...column,
    width: Math.floor((textWidth * column.share) / all),
  }));
  const row = (part: "header" | "cell" | "foot") =>
    new TableRow({
      // Said only where it is: as docx writes “no”, the standard has no such word.
      ...(part === "header" && { tableHeader: true }),
      cantSplit: true,
      ...(part === "cell" && rowHeight && { height: { value: rowHeight, rule: HeightRule.ATLEAST } }),
      children: sized.map(
        (column) =>
          new TableCell({
            borders: RULED,
            verticalAlign: VerticalAlign.CENTER,
            width: { size: column.width, type: WidthType.DXA },
            margins: { top: 40, bottom: 40, left: 85, right: 85 },
            children: [column[part] ?? ""].flat().map(
              (text) =>
                new Paragraph({
                  style: "tight",
                  keepNext: part === "header" || (part === "foot" && signedBelow),
                  alignment: part === "header" || column.centred ? AlignmentType.CENTER : AlignmentType.LEFT,
                  children: [run(text, { bold: part !== "cell", size })],
                }),
            ),
          }),
      ),
    });
  const hasFoot = columns.some(({ foot }) => foot !== undefined);
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: sized.map(({ width }) => width),
    width: { size: textWidth, type: WidthType.DXA },
    rows: [row("header"), row("cell"), ...(hasFoot ? [row("foot")] : [])],
  });
}
