import { type Connection, Schema } from "mongoose";
import type { ReviewOutcome } from "../../rules/collective-reviews/outcome.ts";
import { FOUR_GOODS, type ReviewAct } from "../../rules/collective-reviews/review-acts.ts";
import { modelOn } from "../database/model-on.ts";

/** All that was ever done about one unit's review of one quarter: one document, so that of two acts at once one sees the other. */
export interface ReviewRecord {
  /** `2026-Q3:<unit>` */
  _id: string;
  acts: ReviewAct[];
  /** Everybody whom its acts name, to be found by; it may name too many. */
  people: string[];
  /** From its first closing on. */
  outcome?: ReviewOutcome;
}

const part = { _id: false, strict: "throw" } as const;

const actSchema = new Schema<ReviewAct>(
  {
    key: { type: String, required: true },
    by: { type: String, required: true },
    at: { type: Date, required: true },
    does: { type: String, required: true, enum: ["sit", "write", "close", "answer"] },
    sitting: {
      type: new Schema(
        { day: String, event: String, there: [String], chair: String, minuteTaker: String },
        part,
      ),
    },
    who: String,
    seen: Number,
    said: {
      type: new Schema(
        {
          remark: String,
          rating: String,
          votes: { type: new Schema({ agreed: Number, of: Number }, part) },
          goods: { type: [{ type: String, enum: FOUR_GOODS }], default: undefined },
          decision: String,
        },
        part,
      ),
    },
    reason: String,
    closes: { type: [String], default: undefined },
    text: String,
  },
  part,
);

const outcomeSchema = new Schema<ReviewOutcome>(
  {
    closedOn: { type: String, required: true },
    goods: [new Schema({ who: String, reached: Boolean }, part)],
  },
  part,
);

const reviewSchema = new Schema<ReviewRecord>(
  {
    _id: { type: String, required: true },
    acts: [actSchema],
    people: [String],
    outcome: outcomeSchema,
  },
  { strict: "throw", versionKey: false },
);

export function reviewModel(connection: Connection) {
  return modelOn<ReviewRecord>(connection, "CollectiveReview", reviewSchema, "collective_reviews");
}
