import { type Connection, Schema } from "mongoose";
import type { Day } from "../../rules/calendar/time.ts";
import { modelOn } from "../database/model-on.ts";

/** How a cadre wants to be reminded. */
export interface ReminderSetting {
  /** The last day without reminders. */
  pausedUntil?: Day;
  /** The person's own time of day, `HH:mm`, instead of the unit's. */
  hour?: string;
}

interface ReminderSettingRecord extends ReminderSetting {
  /** The cadre's code. */
  _id: string;
}

const settingSchema = new Schema<ReminderSettingRecord>(
  { _id: { type: String, required: true }, pausedUntil: String, hour: String },
  { strict: "throw", versionKey: false },
);

/** Pauses and times of reminders; without a choice there is no record. */
export type ReminderSettings = ReturnType<typeof createReminderSettings>;

export function createReminderSettings(connection: Connection) {
  const settings = modelOn<ReminderSettingRecord>(
    connection,
    "ReminderSetting",
    settingSchema,
    "reminder_settings",
  );

  async function all(): Promise<Map<string, ReminderSetting>> {
    const found = await settings.find().lean();
    return new Map(found.map(({ _id, pausedUntil, hour }) => [_id, { pausedUntil, hour }]));
  }

  return {
    /** The settings of everybody who has any, by cadre. */
    all,

    async of(cadre: string): Promise<ReminderSetting> {
      const found = await settings.findById(cadre).lean();
      return { pausedUntil: found?.pausedUntil, hour: found?.hour };
    },

    async pause(cadre: string, until: Day): Promise<void> {
      await settings.updateOne({ _id: cadre }, { $set: { pausedUntil: until } }, { upsert: true });
    },

    async resume(cadre: string): Promise<void> {
      await settings.updateOne({ _id: cadre }, { $unset: { pausedUntil: "" } });
    },

    /** @param hour `HH:mm`; undefined: the unit's time again */
    async setHour(cadre: string, hour: string | undefined): Promise<void> {
      const change = hour ? { $set: { hour } } : { $unset: { hour: "" as const } };
      await settings.updateOne({ _id: cadre }, change, { upsert: true });
    },
  };
}

/** Whether a person has paused reminders on a day. */
export function isPaused(setting: ReminderSetting | undefined, day: Day): boolean {
  return setting?.pausedUntil !== undefined && day <= setting.pausedUntil;
}
