import {
  AlignmentType,
  BorderStyle,
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
