import { policyLine } from "../../../src/command-lines/policy-line.ts";
import { unitBookLine } from "../../../src/command-lines/unit-book-line.ts";
import { bindingLine, missingLine, nudgeLine, standingLine } from "../../../src/command-lines/unit-lines.ts";
import { policyUndo } from "../things-of-others.ts";
import { type Aim, aim, IN_CHARGE, WARD } from "./aim.ts";

/** Lines at a unit: how it stands, its policy, its group. */
export const ON_UNITS: Readonly<Record<string, Aim>> = {
  "see a unit's standing": aim("standingLine.of", () => standingLine.of(undefined, "AK"), WARD, IN_CHARGE),
  "see a unit's standing as a picture": aim(
    "standingLine.picture",
    () => standingLine.picture("2026-W48", "AK"),
    WARD,
    IN_CHARGE,
  ),
  "see who is missing": aim(
    "missingLine.of",
    () => missingLine.of({ duty: "gio", unit: "AK" }),
    WARD,
    IN_CHARGE,
  ),
  "have those who are missing as a file": aim(
    "missingLine.file",
    () => missingLine.file({ duty: "gio", unit: "AK" }),
    /tệp|phường An Khánh/,
    IN_CHARGE,
  ),
  "see a page of who is missing": aim(
    "missingLine.page",
    () => missingLine.page(1, { duty: "gio", unit: "AK" }),
    WARD,
    IN_CHARGE,
  ),
  "have a unit's figures as a workbook": aim(
    "unitBookLine.of",
    () => unitBookLine.of("2026-11", "AK"),
    WARD,
    IN_CHARGE,
  ),
  "see a page of a unit's figures": aim(
    "unitBookLine.page",
    () => unitBookLine.page(1, "2026-11", "AK"),
    WARD,
    IN_CHARGE,
  ),
  "nudge a unit": aim("nudgeLine.of", () => nudgeLine.of("gio", undefined, "AK"), /Mình sẽ nhắc/, IN_CHARGE),
  // No unit leaves the plan by itself.
  "put a unit outside the plan's scope": aim("policyLine.scope", () => policyLine.scope("AK"), WARD, [
    "unit above's",
    "city's",
  ]),
  // It is within: there is nothing to do for anybody.
  "put a unit back into the plan's scope": aim(
    "policyLine.inScope",
    () => policyLine.inScope("AK"),
    /trở lại trong phạm vi/,
    [],
  ),
  "take back a change of the ward's policy": aim("policyLine.undo", policyUndo, /Đã hoàn tác/, IN_CHARGE),
  "bind a group to a unit": aim(
    "bindingLine.rebind",
    () => bindingLine.rebind("AK"),
    WARD,
    [],
    ["unit above's", "city's"],
  ),
};
