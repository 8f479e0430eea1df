/** What can be asked of the bot. */
export type Intent =
  | "card" | "check" | "print-pledge" | "print-review" | "cadres" | "policy" | "workbook"
  | "missing-own" | "progress" | "missing" | "standing" | "targets" | "deadline" | "pledge" | "change-pledge" | "review" | "change-review"
  | "entries" | "fix-entry" | "undo-entry" | "reminders" | "nudge" | "roster" | "invitations" | "apps" | "secretary" | "how-hours" | "how-undo"
  | "how-pledge" | "how-review" | "how-apps" | "how-invite" | "how-reminders" | "help" | "data" | "erase" | "quit" | "thanks" | "complaint"
  | "invited" | "events" | "convene" | "model" | "own-collective" | "collective" | "supervision" | "discussions" | "year-report" | "plan" | "read-plan" | "publicity" | "records" | "absences" | "report-away" | "entrusted" | "synthesis" | "requests-away" | "how-to" | "works" | "new-work" | "works-waiting" | "check-in" | "unit-lists" | "hours" | "fix-row" | "write-head" | "approvals" | "papers"; // biome-ignore format: a list of names

/** What people ask how to do, and the program tells from its own lines. */
export const HOW_TO = ["entrusts", "convenes", "roll", "awayAsked", "meeting", "supervised", "discussed", "together", "model", "published", "recorded", "plan", "work", "report", "newcomer"] as const; // biome-ignore format: a list of names
export type HowTo = (typeof HOW_TO)[number];
