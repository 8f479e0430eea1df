import { planLine, readPlanLine } from "../../../src/command-lines/plan-lines.ts";
import type { Who } from "../everybody.ts";
import { planInAk } from "../things-of-others.ts";
import { type Aim, aim, IN_CHARGE } from "./aim.ts";

/** Everybody of the ward, whom its plan is for. */
const OF_THE_WARD: readonly Who[] = ["owner", "cadre", "secretary", "deputy", "former"];

/** Lines at a plan that the ward has made known. */
export const ON_PLANS: Readonly<Record<string, Aim>> = {
  "hand a plan on": aim(
    "planLine.handOn",
    async (house) => planLine.handOn(await planInAk(house)),
    /Gửi Kế hoạch/,
    ["unit below's"],
  ),
  "see who has not read it": aim(
    "planLine.missing",
    async (house) => planLine.missing(await planInAk(house)),
    /Chưa đọc, Kế hoạch/,
    IN_CHARGE,
  ),
  "say who heard it": aim(
    "planLine.mark",
    async (house) => planLine.mark(await planInAk(house)),
    /đã đọc cho ai/,
    IN_CHARGE,
  ),
  "remind of it": aim(
    "planLine.remind",
    async (house) => planLine.remind(await planInAk(house)),
    /đồng chí chưa đọc/,
    IN_CHARGE,
  ),
  "take a plan back": aim(
    "planLine.takeBack",
    async (house) => planLine.takeBack(await planInAk(house)),
    /Rút Kế hoạch/,
    IN_CHARGE,
  ),
  "have read a plan": aim(
    "readPlanLine.done",
    async (house) => readPlanLine.done(await planInAk(house)),
    /đồng chí đã đọc Kế hoạch/,
    OF_THE_WARD,
  ),
  "look at a plan": aim(
    "readPlanLine.look",
    async (house) => readPlanLine.look(await planInAk(house)),
    /gửi đồng chí: Kế hoạch/,
    [...OF_THE_WARD, "unit below's"],
  ),
};
