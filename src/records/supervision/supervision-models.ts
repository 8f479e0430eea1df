import { type Connection, Schema } from "mongoose";
import type { Day } from "../../rules/calendar/time.ts";
import { NOTE_DEEDS, type NoteAct } from "../../rules/supervision/note.ts";
import {
  SIGNAL_ANSWERS,
  SIGNAL_KINDS,
  type Signal,
  type SignalAnswer,
} from "../../rules/supervision/signal.ts";
import { modelOn } from "../database/model-on.ts";

/** On whom: `cadre:<code>`, or `unit:<code>`. */
export type Noted = `${"cadre" | "unit"}:${string}`;

/** One note and all that was ever done about it: one document, so that of two acts at once one sees the other. */
export interface NoteRecord {
  /** Short, made from the key of the message that wrote it; what buttons and lines name it by. */
  _id: string;
  about: Noted;
  /** The unit that is noted, or that of the cadre on that day. */
  aboutUnit: string;
  /** Code of the unit that supervises: that of its writer's place. */
  unit: string;
  acts: NoteAct[];
  /** The day on which an open one is to be looked at again, to be found by; null: it is over. */
  followUp: Day | null;
}

/** What was noticed in a cadre's records, whether they were asked, and what they said. */
export interface SignalRecord extends Signal {
  /** Short, of whose it is and what it is about: what the answers' buttons name it by. */
  _id: string;
  cadre: string;
  /** The run of the job that asked. */
  run: string;
  askedAt: Date;
  answer: { key: string; says: SignalAnswer; text?: string; at: Date } | null;
  /** The run that passed it on to the heads, where no answer came. */
  passedBy: string | null;
  /** Unanswered it no longer holds, or there is nobody to pass it on to: it is not looked at again. Left out until then. */
  overAt?: Date;
}

const loose = { _id: false, strict: "throw" } as const;

const signalSchema = new Schema<SignalRecord>(
  {
    _id: { type: String, required: true },
    cadre: { type: String, required: true },
    kind: { type: String, required: true, enum: SIGNAL_KINDS },
    from: { type: String, required: true },
    to: { type: String, required: true },
    hours: new Schema({ weekday: Number, minutes: Number }, loose),
    ofOwn: Boolean,
    run: { type: String, required: true },
    askedAt: { type: Date, required: true },
    answer: {
      type: new Schema(
        { key: String, says: { type: String, enum: SIGNAL_ANSWERS }, text: String, at: Date },
        loose,
      ),
      default: null,
    },
    passedBy: { type: String, default: null },
    overAt: Date,
  },
  { strict: "throw", versionKey: false },
);

const actSchema = new Schema<NoteAct>(
  {
    key: { type: String, required: true },
    does: { type: String, required: true, enum: NOTE_DEEDS },
    by: { type: String, required: true },
    at: { type: Date, required: true },
    day: { type: String, required: true },
    text: String,
    followUp: String,
  },
  { _id: false, strict: "throw" },
);

const noteSchema = new Schema<NoteRecord>(
  {
    _id: { type: String, required: true },
    about: { type: String, required: true },
    aboutUnit: { type: String, required: true },
    unit: { type: String, required: true },
    acts: [actSchema],
    followUp: { type: String, default: null },
  },
  { strict: "throw", versionKey: false },
);

export function supervisionModels(connection: Connection) {
  return {
    notes: modelOn<NoteRecord>(connection, "SupervisionNote", noteSchema, "supervision_notes"),
    signals: modelOn<SignalRecord>(connection, "Signal", signalSchema, "signals"),
  };
}
