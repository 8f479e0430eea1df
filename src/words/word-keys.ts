// Made by `npm run words` from locales/vi; do not edit.
export interface WordTable {
  "duration-hours": { hours: string | number };
  "duration-hours-minutes": { hours: string | number; minutes: string | number };
  "duration-minutes": { minutes: string | number };
  "weekday-1": Record<never, never>;
  "weekday-2": Record<never, never>;
  "weekday-3": Record<never, never>;
  "weekday-4": Record<never, never>;
  "weekday-5": Record<never, never>;
  "weekday-6": Record<never, never>;
  "weekday-7": Record<never, never>;
}
