/** @jsxRuntime automatic @jsxImportSource hono/jsx */
import type { FC } from "hono/jsx";
import type { Met } from "../../rules/duties/duty-result.ts";
import { fitted, widthOf } from "./fitted.ts";
import { Cell, Legend, percentOf } from "./heat-cells.tsx";
import { INNER, MARGIN, SIZE, WIDTH } from "./heat-frame.ts";
import { BLUE, FAMILY, footBelowMiddle, round, SOFT, WHITE, Words } from "./lettering.tsx";

/** Units in rows, duties in columns. */
export interface HeatMapParts {
  /** The unit. */
  readonly title: string;
  /** The period, and what else is to be known. */
  readonly about: string;
  readonly columns: readonly string[];
  readonly whole: HeatMapRow;
  readonly rows: readonly HeatMapRow[];
  /** What the numbers are. */
  readonly legend: string;
  /** What stands where nothing is asked, and what it means. */
  readonly nothing: string;
  readonly note: string;
}

export interface HeatMapRow {
  readonly name: string;
  /** Nothing where nobody has the duty. */
  readonly cells: readonly (Met | undefined)[];
}

const ROW = 58;
const ROW_OF_TWO = 76;
const BELOW_WHOLE = 22;
/** Of the names' column, and of the others. */
const NARROWEST_NAMES = 284;
const NAMES = 340;
const COLUMN = { least: 90, most: 168 };

/** Each cell says its per cent, which the colour only repeats; where all have met it, it is round. */
export const HeatMap: FC<HeatMapParts> = ({ title, about, columns, whole, rows, legend, nothing, note }) => {
  const column = columnWidth(columns.length);
  const names = INNER - column * columns.length;
  const label = (name: string) =>
    fitted(name, { width: names - 14, height: ROW_OF_TWO, size: SIZE, least: 20 });
  const heading = fitted(title, { width: INNER, height: 100, size: 42, least: 30 });
  const aboutFoot = 40 + heading.lines.length * 49 + 46;
  const heads = headsOf(columns, column);
  const top = aboutFoot + 24 + heads.height;
  let next = top;
  const places = [whole, ...rows].map((row, n) => {
    const name = label(row.name);
    const height = name.lines.length > 1 ? ROW_OF_TWO : ROW;
    const y = next;
    next += height + (n === 0 ? BELOW_WHOLE : 0);
    return { row, name, y, height, bold: n === 0 };
  });
  const height = next + 232;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={WIDTH}
      height={height}
      viewBox={`0 0 ${WIDTH} ${height}`}
      font-family={FAMILY}
      role="img"
      aria-label={title}
    >
      <rect width={WIDTH} height={height} fill={WHITE} />
      <rect width={WIDTH} height="10" fill={BLUE} />
      <Words text={heading} x={MARGIN} y={40 + heading.lines.length * 49} weight={700} />
      <Words
        text={fitted(about, { width: INNER, size: 29, least: SIZE })}
        x={MARGIN}
        y={aboutFoot}
        fill={SOFT}
      />
      {columns.map((name, n) => heads.draw(name, MARGIN + names + column * (n + 0.5), top - 14))}
      {places.map(({ row, name, y, height: tall, bold }) => (
        <g>
          <Words
            text={name}
            x={MARGIN}
            y={round(y + tall / 2 + footBelowMiddle(name))}
            weight={bold ? 700 : 400}
          />
          {row.cells.map((cell, n) => (
            <Cell
              x={MARGIN + names + column * n}
              y={y}
              width={column}
              height={tall}
              percent={percentOf(cell)}
              nothing={nothing}
            />
          ))}
        </g>
      ))}
      <Legend y={next + 28} legend={legend} />
      <Words
        text={fitted(note, { width: INNER, size: SIZE, least: 24 })}
        x={MARGIN}
        y={height - 34}
        fill={SOFT}
      />
    </svg>
  );
};

function columnWidth(count: number): number {
  const wished = (INNER - NAMES) / count;
  const most = (INNER - NARROWEST_NAMES) / count;
  return Math.min(COLUMN.most, most, Math.max(COLUMN.least, wished));
}

/** The names of the columns: on lines where their words have room, otherwise turned upwards. */
function headsOf(columns: readonly string[], column: number) {
  const width = column - 4;
  const words = columns.flatMap((name) => name.split(" "));
  if (words.every((word) => widthOf(word, SIZE) <= width)) {
    const room = { width, height: 126, size: SIZE, least: SIZE };
    const height = Math.max(...columns.map((name) => fitted(name, room).lines.length), 1) * 32 + 14;
    const draw = (name: string, x: number, y: number) => (
      <Words text={fitted(name, room)} x={round(x)} y={y} weight={600} anchor="middle" />
    );
    return { height, draw };
  }
  const room = { width: 320, height: column, size: SIZE, least: 24 };
  const height =
    Math.max(...columns.flatMap((name) => fitted(name, room).lines).map((line) => widthOf(line, SIZE))) + 14;
  const draw = (name: string, x: number, y: number) => {
    const text = fitted(name, room);
    return <Words text={text} x={round(x + footBelowMiddle(text))} y={y} weight={600} upright />;
  };
  return { height: Math.round(height), draw };
}
