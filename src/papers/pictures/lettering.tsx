/** @jsxRuntime automatic @jsxImportSource hono/jsx */
import type { FC } from "hono/jsx";
import { type Fitted, LINE } from "./fitted.ts";

export const FAMILY = "Be Vietnam Pro";
export const INK = "#14263a";
export const SOFT = "#4d6075";
export const BLUE = "#1f5f9f";
export const WHITE = "#ffffff";

interface Lettering {
  text: string | Fitted;
  x: number;
  /** The foot of its letters; of several lines, of the last one. */
  y: number;
  /** Left out: as it was fitted. */
  size?: number;
  weight?: 400 | 600 | 700;
  fill?: string;
  anchor?: "start" | "middle" | "end";
  /** Turned upwards. */
  upright?: boolean;
}

/** Words at a place, on one line or several. */
export const Words: FC<Lettering> = (props) => {
  const { text, x, y, weight = 400, fill = INK, anchor = "start", upright = false } = props;
  const { lines, size } = typeof text === "string" ? { lines: [text], size: props.size ?? 27 } : text;
  return (
    <g transform={upright ? `rotate(-90 ${x} ${y})` : undefined}>
      {lines.map((line, n) => (
        <text
          x={x}
          y={round(y - (lines.length - 1 - n) * size * LINE)}
          font-size={size}
          font-weight={weight}
          fill={fill}
          text-anchor={anchor}
        >
          {line}
        </text>
      ))}
    </g>
  );
};

/** So much is between the middle of a block of words and the foot of its last line. */
export function footBelowMiddle({ size, lines }: Fitted): number {
  return size * 0.36 + ((lines.length - 1) * size * LINE) / 2;
}

/** A hundredth of a point is never seen, and longer numbers differ between machines. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
