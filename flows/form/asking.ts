import type { FormAnswer } from "../../src/rules/forms/answer.ts";
import type { AskedQuestion } from "../../src/rules/forms/form-for.ts";

/** One question in its form. */
export interface Asking<Q extends AskedQuestion = AskedQuestion> {
  question: Q;
  /** `Phần 2/8 · Trách nhiệm với công việc` */
  step: string;
  /** The answer so far, perhaps incomplete. */
  before: FormAnswer | undefined;
  /** The former answer, when it is asked again. */
  former?: FormAnswer | undefined;
  /** What the units agreed on, offered beside the suggestions; picked, it becomes words of one's own. */
  agreed?: readonly string[];
  save(answer: FormAnswer): Promise<void>;
}
