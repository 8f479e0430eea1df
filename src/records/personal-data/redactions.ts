import type { Redaction } from "./holding.ts";

/** A form keeps the time of its confirmation, so that D8 and D9 still count; its answers go. */
export const withoutAnswers: readonly Redaction[] = [
  { having: "draft", change: { $set: { draft: null } } },
  {
    having: "versions",
    change: {
      $set: { "versions.$[].answers": {}, "versions.$[].reason": null },
      $unset: { "versions.$[].typed": "" },
    },
  },
];

/** Minutes and times stay, and whose activity it was; notes, places as they were said, evidence, reasons and hours of the day go. */
export const withoutNotes: readonly Redaction[] = [
  {
    having: "entries",
    change: {
      $set: { "entries.$[].note": "" },
      $unset: {
        "entries.$[].reason": "",
        "entries.$[].clock": "",
        "entries.$[].place": "",
        "entries.$[].evidence": "",
      },
    },
  },
];

/** The days away stay, so that reports of before come out as they were; why goes, and why not. */
export const withoutReasons: readonly Redaction[] = [
  { having: "acts", change: { $unset: { "acts.$[].why": "", "acts.$[].reason": "" } } },
];

/** That a work was recognised stays, when, and by which number, so that D3 still counts; what it was, its files and why not go. */
export const withoutContent: readonly Redaction[] = [
  { having: "draft", change: { $set: { draft: null } } },
  {
    having: "versions",
    change: {
      $set: {
        "versions.$[].answers": {},
        "versions.$[].reason": null,
        "versions.$[].files": [],
        "versions.$[].paper": null,
      },
    },
  },
  { having: "acts", change: { $unset: { "acts.$[].reason": "", "acts.$[].decision.signer": "" } } },
];

/** That something was noted and closed stays; its words go. */
export const withoutNoted: readonly Redaction[] = [
  { having: "acts", change: { $unset: { "acts.$[].text": "" } } },
];
