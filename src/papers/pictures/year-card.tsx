/** @jsxRuntime automatic @jsxImportSource hono/jsx */
import type { FC } from "hono/jsx";
import { DEEP, HEIGHT, INNER, MARGIN, WIDTH } from "./card-frame.ts";
import { type CardTile, Tiles } from "./card-tiles.tsx";
import { type Fitted, fitted, LINE, widthOf } from "./fitted.ts";
import { BLUE, FAMILY, footBelowMiddle, round, SOFT, WHITE, Words } from "./lettering.tsx";
import { Weeks, type WeeksParts } from "./year-weeks.tsx";

export interface YearCardParts extends WeeksParts {
  readonly kicker: string;
  readonly name: string;
  /** Office and unit. */
  readonly lines: readonly string[];
  readonly big: { readonly value: string; readonly unit: string; readonly about: string };
  readonly tiles: readonly CardTile[];
  readonly foot: string;
}

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
    {whoseLines(card.lines).map(({ text, foot }) => (
      <Words text={text} x={MARGIN} y={foot} fill="#dbe9f8" />
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

/** Office and unit below the name: a line each, or two in smaller letters, so that a long office is not cut. */
function whoseLines(lines: readonly string[]): { text: Fitted; foot: number }[] {
  const texts = lines.map((line) => fitted(line, { width: INNER, height: 56, size: 32, least: 22 }));
  const isTall = texts.reduce((sum, { lines: own }) => sum + own.length, 0) > 3;
  let foot = isTall ? 184 : 188;
  return texts.map((text) => {
    foot = round(foot + text.lines.length * text.size * LINE + (isTall ? 4 : 9));
    return { text, foot };
  });
}

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
