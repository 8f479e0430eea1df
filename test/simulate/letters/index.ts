import { approvalReminder } from "./approval.ts";
import type { LetterKind } from "./letter-kind.ts";
import { mondayReminder } from "./monday.ts";
import { monthDigest } from "./month-digest.ts";
import { monthEnd } from "./month-end.ts";
import { registeredQuestion } from "./registered.ts";
import { weekDigest } from "./week-digest.ts";

/** Letters of jobs that are compared with the count. A new kind is a file here and a line in this table. */
export const LETTERS: readonly LetterKind[] = [
  mondayReminder,
  approvalReminder,
  monthEnd,
  registeredQuestion,
  weekDigest,
  monthDigest,
];
