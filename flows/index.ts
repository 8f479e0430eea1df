import type { Flow } from "../src/chat/flow.ts";
import { help } from "./help.ts";

/** Every dialog and command of the bot. A new one is a file here and a line in this table. */
export const flows: readonly Flow[] = [help];

/** Commands of the contract that belong to later work: known, answered, not listed by `/trogiup`. */
export const closedCommands: readonly string[] = [
  "hoatdong",
  "sinhhoat",
  "aoxanh",
  "sangkien",
  "renluyen",
  "duyet",
  "hop",
  "sinhhoatnenlam",
  "mohinh",
  "kiemdiem",
  "congnhan",
  "chinhsach",
  "baocao",
];
