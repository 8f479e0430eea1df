// Made by `npm run words` from locales/vi; do not edit.
export interface WordTable {
  "database-build-failed": { reason: string | number };
  "database-building": Record<never, never>;
  "database-corrupt": { file: string | number };
  "database-disk-full": { folder: string | number };
  "database-ending-orphan": { pid: string | number };
  "database-failed": { log: string | number };
  "database-folder-unwritable": { folder: string | number };
  "database-java-missing": Record<never, never>;
  "database-java-too-old": Record<never, never>;
  "database-maven-missing": Record<never, never>;
  "database-open-elsewhere": { folder: string | number; pid: string | number };
  "database-ready": Record<never, never>;
  "database-starting": { folder: string | number };
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
