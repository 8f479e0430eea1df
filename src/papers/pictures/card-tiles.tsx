/** @jsxRuntime automatic @jsxImportSource hono/jsx */
import type { FC } from "hono/jsx";
import { DEEP, INNER, MARGIN } from "./card-frame.ts";
import { fitted } from "./fitted.ts";
import { BLUE, INK, round, WHITE, Words } from "./lettering.tsx";

/** What a duty came to: so many of so many. */
export interface CardTile {
  readonly value: string;
  /** What is counted: weeks. */
  readonly unit: string;
  readonly label: string;
  readonly met: boolean;
}

const SKY = "#cfe3f7";
const SAND = "#fff3dd";
const EARTH = "#7a4300";
const GAP = 20;
const TILES_TOP = 856;
const TILES_FOOT = 1276;
const TALLEST_TILE = 184;

/** Three a row: what was asked, and how much of it came. */
export const Tiles: FC<{ readonly tiles: readonly CardTile[] }> = ({ tiles }) => {
  const width = (INNER - 2 * GAP) / 3;
  const rows = Math.max(1, Math.ceil(tiles.length / 3));
  const height = Math.min(TALLEST_TILE, (TILES_FOOT - TILES_TOP - (rows - 1) * GAP) / rows);
  return (
    <g>
      {tiles.map((tile, n) => (
        <Tile
          {...tile}
          x={MARGIN + (n % 3) * (width + GAP)}
          y={TILES_TOP + Math.floor(n / 3) * (height + GAP)}
          width={width}
          height={height}
        />
      ))}
    </g>
  );
};

const Tile: FC<CardTile & { x: number; y: number; width: number; height: number }> = (tile) => {
  const { value, unit, label, met, x, y, width, height } = tile;
  const size = Math.min(44, Math.floor(height / 2.6));
  const middle = y + height / 2;
  const words = fitted(label, { width: width - 78, size: 27, least: 22 });
  return (
    <g>
      <rect
        x={round(x)}
        y={round(y)}
        width={round(width)}
        height={round(height)}
        rx="22"
        fill={met ? SKY : SAND}
      />
      <text
        x={round(x + 22)}
        y={round(middle - 4)}
        font-size={size}
        font-weight="700"
        fill={met ? DEEP : EARTH}
      >
        {value}
        <tspan font-size="27" font-weight="400" dx="9">
          {unit}
        </tspan>
      </text>
      <Words text={words} x={round(x + 22)} y={round(middle + 16 + size * 0.45)} fill={INK} />
      <Mark x={round(x + width - 34)} y={round(middle)} met={met} />
    </g>
  );
};

/** All that was asked, or not yet: a tick, or an open ring. */
const Mark: FC<{ x: number; y: number; met: boolean }> = ({ x, y, met }) =>
  met ? (
    <g>
      <circle cx={x} cy={y} r="19" fill={BLUE} />
      <path
        d={`M${round(x - 9)} ${y}l6 7 12-14`}
        fill="none"
        stroke={WHITE}
        stroke-width="4.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </g>
  ) : (
    <circle cx={x} cy={y} r="17" fill="none" stroke="#b35806" stroke-width="4.5" />
  );
