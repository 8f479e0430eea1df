/** @jsxRuntime automatic @jsxImportSource hono/jsx */
import type { FC } from "hono/jsx";
import { INNER, MARGIN } from "./card-frame.ts";
import { fitted } from "./fitted.ts";
import { BLUE, round, SOFT, WHITE, Words } from "./lettering.tsx";

/** A week of the year: nothing is told of one that is still to come, or in which nothing was asked. */
export type WeekState = "met" | "some" | "none" | "untold";

export interface WeeksParts {
  readonly weeks: readonly WeekState[];
  /** The months, each at the place of its first week. */
  readonly months: readonly { readonly label: string; readonly at: number }[];
  readonly legend: Readonly<Record<WeekState, string>>;
}

const PALE = "#8fbde6";
const LINE = "#8aa3bb";
/** A year of 53 weeks has room in two rows. */
const WEEKS_A_ROW = 27;
const STEP = INNER / WEEKS_A_ROW;
const WEEKS_TOP = 580;
const ROW = 76;

/** The weeks of a year in two rows, with its months, and what their boxes mean. */
export const Weeks: FC<WeeksParts> = ({ weeks, months, legend }) => {
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
