/** @jsxRuntime automatic @jsxImportSource hono/jsx */
import type { FC } from "hono/jsx";
import { fitted, widthOf } from "./fitted.ts";
import { BLUE, FAMILY, footBelowMiddle, INK, round, SOFT, WHITE, Words } from "./lettering.tsx";

/** A week of the year: nothing is told of one that is still to come, or in which nothing was asked. */
export type WeekState = "met" | "some" | "none" | "untold";

/** What a duty came to: so many of so many. */
export interface CardTile {
  readonly value: string;
  /** What is counted: weeks. */
  readonly unit: string;
  readonly label: string;
  readonly met: boolean;
}

export interface YearCardParts {
  readonly kicker: string;
  readonly name: string;
  /** Office and unit. */
  readonly lines: readonly string[];
  readonly big: { readonly value: string; readonly unit: string; readonly about: string };
  readonly weeks: readonly WeekState[];
  /** The months, each at the place of its first week. */
  readonly months: readonly { readonly label: string; readonly at: number }[];
  readonly legend: Readonly<Record<WeekState, string>>;
  readonly tiles: readonly CardTile[];
  readonly foot: string;
}

const WIDTH = 1080;
const HEIGHT = 1350;
const MARGIN = 64;
const INNER = WIDTH - 2 * MARGIN;
const DEEP = "#0b3c6f";
const SKY = "#cfe3f7";
const PALE = "#8fbde6";
const SAND = "#fff3dd";
const EARTH = "#7a4300";
const LINE = "#8aa3bb";
const GAP = 20;
/** A year of 53 weeks has room in two rows. */
const WEEKS_A_ROW = 27;
const STEP = INNER / WEEKS_A_ROW;
const WEEKS_TOP = 580;
const ROW = 76;
const TILES_TOP = 856;
const TILES_FOOT = 1276;
const TALLEST_TILE = 184;

/** A cadre's year on one card, to be passed on: 4 by 5, readable at a third of its size. Every colour is a shape, too. */
export const YearCard: FC<YearCardParts> = (card) => (
  <svg
    xmlns="http://www.w3.org/2000/svg"
    width={WIDTH}
    height={HEIGHT}
    viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
    font-family={FAMILY}
    role="img"
    aria-label={card.name}
  >
    <rect width={WIDTH} height={HEIGHT} fill="#f4f8fc" />
    <rect width={WIDTH} height="400" fill={DEEP} />
    <path d={`M640 0H${WIDTH}V400Q880 330 640 0Z`} fill="#164d88" />
    <Words
      text={fitted(card.kicker, { width: INNER, size: 31, least: 27 })}
      x={MARGIN}
      y={84}
      weight={600}
      fill="#ffd166"
    />
    <Words
      text={fitted(card.name, { width: INNER, height: 88, size: 64, least: 34 })}
      x={MARGIN}
      y={180}
      weight={700}
      fill={WHITE}
    />
    {card.lines.map((line, n) => (
      <Words
        text={fitted(line, { width: INNER, size: 32, least: 24 })}
        x={MARGIN}
        y={234 + n * 46}
        fill="#dbe9f8"
      />
    ))}
    <Hours {...card.big} />
    <Weeks weeks={card.weeks} months={card.months} legend={card.legend} />
    <Tiles tiles={card.tiles} />
    <Words
      text={fitted(card.foot, { width: INNER, size: 27, least: 24 })}
      x={WIDTH / 2}
      y={1320}
      fill={SOFT}
      anchor="middle"
    />
  </svg>
);

const Hours: FC<YearCardParts["big"]> = ({ value, unit, about }) => {
  const rest = INNER - 120 - widthOf(value, 124) - widthOf(unit, 44);
  const words = fitted(about, { width: rest, height: 150, size: 31, least: 24 });
  return (
    <g>
      <rect
        x={MARGIN}
        y="318"
        width={INNER}
        height="206"
        rx="28"
        fill={WHITE}
        stroke="#d5e2ef"
        stroke-width="2"
      />
      <text x={MARGIN + 40} y="465" font-size="124" font-weight="700" fill={BLUE}>
        {value}
        <tspan font-size="44" dx="14">
          {unit}
        </tspan>
      </text>
      <Words
        text={words}
        x={WIDTH - MARGIN - 36}
        y={round(421 + footBelowMiddle(words))}
        fill={SOFT}
        anchor="end"
      />
    </g>
  );
};

const Weeks: FC<Pick<YearCardParts, "weeks" | "months" | "legend">> = ({ weeks, months, legend }) => {
  const xOf = (week: number) => MARGIN + (week % WEEKS_A_ROW) * STEP;
  const yOf = (week: number) => WEEKS_TOP + Math.floor(week / WEEKS_A_ROW) * ROW;
  const told = (["met", "some", "none", "untold"] as const).map((state) => ({ state, words: legend[state] }));
  const width = INNER / told.length;
  return (
    <g>
      {months.map(({ label, at }) => (
        <Words text={label} size={24} x={round(xOf(at) + 3)} y={yOf(at) - 8} fill={SOFT} />
      ))}
      {weeks.map((state, week) => (
        <Week state={state} x={xOf(week)} y={yOf(week)} />
      ))}
      {told.map(({ state, words }, n) => (
        <g>
          <Week state={state} x={MARGIN + n * width} y={WEEKS_TOP + 2 * ROW + 4} />
          <Words
            text={fitted(words, { width: width - STEP - 20, size: 27, least: 22 })}
            x={round(MARGIN + n * width + STEP + 8)}
            y={WEEKS_TOP + 2 * ROW + 31}
            fill={SOFT}
          />
        </g>
      ))}
    </g>
  );
};

const Week: FC<{ state: WeekState; x: number; y: number }> = ({ state, x, y }) => {
  const side = STEP - 6;
  const [left, top] = [round(x + 3), y];
  if (state === "untold")
    return <circle cx={round(x + STEP / 2)} cy={round(y + side / 2)} r="4" fill={LINE} />;
  return (
    <g>
      <rect
        x={left}
        y={top}
        width={round(side)}
        height={round(side)}
        rx="6"
        fill={state === "met" ? BLUE : WHITE}
        stroke={state === "met" ? BLUE : LINE}
        stroke-width="2"
      />
      {state === "some" && (
        <path
          d={`M${left} ${round(top + side)}V${round(top + side / 2)}H${round(left + side)}V${round(top + side)}Z`}
          fill={PALE}
        />
      )}
    </g>
  );
};

const Tiles: FC<Pick<YearCardParts, "tiles">> = ({ tiles }) => {
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
