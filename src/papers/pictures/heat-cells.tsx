/** @jsxRuntime automatic @jsxImportSource hono/jsx */
import type { FC } from "hono/jsx";
import type { Met } from "../../rules/duties/duty-result.ts";
import { fitted } from "./fitted.ts";
import { INNER, MARGIN, SIZE } from "./heat-frame.ts";
import { BLUE, round, SOFT, WHITE, Words } from "./lettering.tsx";

const GAP = 4;

// Orange for few, blue for all: the two stay apart for every kind of colour blindness, and by their lightness in grey print.
const STEPS = [
  { from: 0, fill: "#b35806", ink: WHITE },
  { from: 50, fill: "#f0a04b", ink: "#2b1500" },
  { from: 70, fill: "#fbe0b5", ink: "#3a2400" },
  { from: 85, fill: "#d4e4f5", ink: "#0f2b4a" },
  { from: 95, fill: "#7fb2dd", ink: "#061d36" },
  { from: 100, fill: BLUE, ink: WHITE },
] as const;
const NOBODY = { fill: "#f1f3f5", ink: "#5b6b7b" };

/** Rounded down: 99.6 is not all. */
export function percentOf(cell: Met | undefined): number | undefined {
  return cell && cell.of > 0 ? Math.floor((cell.met * 100) / cell.of) : undefined;
}

interface CellPlace {
  x: number;
  y: number;
  width: number;
  height: number;
  percent: number | undefined;
  nothing: string;
}

/** A number in the colour of its step. */
export const Cell: FC<CellPlace> = ({ x, y, width, height, percent, nothing }) => (
  <Box
    x={x}
    y={y}
    width={width}
    height={height}
    text={percent === undefined ? nothing : String(percent)}
    round={percent === 100}
    colours={percent === undefined ? NOBODY : (STEPS.findLast(({ from }) => percent >= from) ?? NOBODY)}
  />
);

interface BoxPlace extends Omit<CellPlace, "percent" | "nothing"> {
  text: string;
  round: boolean;
  colours: { fill: string; ink: string };
}

const Box: FC<BoxPlace> = ({ x, y, width, height, text, round: isRound, colours }) => (
  <g>
    <rect
      x={round(x + GAP / 2)}
      y={y + GAP / 2}
      width={round(width - GAP)}
      height={height - GAP}
      rx={isRound ? (height - GAP) / 2 : 5}
      fill={colours.fill}
    />
    <Words
      text={fitted(text, { width: width - GAP - 2, size: SIZE, least: 20 })}
      x={round(x + width / 2)}
      y={round(y + height / 2 + SIZE * 0.36)}
      weight={isRound ? 700 : 600}
      fill={colours.ink}
      anchor="middle"
    />
  </g>
);

/** What the numbers are, and the steps of the colours. */
export const Legend: FC<{ y: number; legend: string }> = ({ y, legend }) => (
  <g>
    <Words text={fitted(legend, { width: INNER, size: SIZE, least: 24 })} x={MARGIN} y={y + 24} fill={SOFT} />
    {STEPS.map((step, n) => {
      const next = STEPS[n + 1];
      const text = next ? `${step.from}–${next.from - 1}` : "100";
      const width = INNER / STEPS.length;
      return (
        <Box
          x={MARGIN + n * width}
          y={y + 46}
          width={width}
          height={56}
          text={text}
          round={!next}
          colours={step}
        />
      );
    })}
  </g>
);
