import { ReplayEngine, type ReplayState } from "@grammyjs/conversations";
import { momentWords } from "../../words/full-date.ts";
import { Refusal, refuse } from "../../words/refusal.ts";
import type { Answered, Dialog, StartOfFlow } from "../mailbox/dialog-record.ts";
import { inOwnTime, type OwnTime } from "../pace/in-time.ts";
import { EngineTalk } from "./engine-talk.ts";
import type { AnyFlow } from "./flow.ts";
import { NeedsAnswer, QuickTalk } from "./quick-talk.ts";
import { type Outcome, Replay } from "./replay.ts";
import { Reply } from "./reply.ts";
import type { Step, StepContext } from "./step-context.ts";

/** The stored steps do not fit the flow's code, because its version was not raised. Treated like an older version. */
export class ForgottenVersion extends Error {}

/** A step that takes so long by itself waits for something that never comes. */
const STEP_MS = 20_000;
/** So often that is forgiven a slow machine. */
const MOST_ROUNDS = 15;

/** Starts a flow. One that asks nothing runs straight through; others run on the replay engine. */
export async function startFlow(flow: AnyFlow, start: StartOfFlow, context: StepContext): Promise<Step> {
  const said = new Reply(context.words);
  try {
    mustBeOpen(flow, context);
    const talk = new QuickTalk(start, said, context);
    await inOwnTime(flow.run(talk, context.me, context.services), patienceWith(context), tooLong);
    return { messages: said.messages, next: null, line: talk.next };
  } catch (error) {
    if (error instanceof Refusal) return over(said, error);
    if (!(error instanceof NeedsAnswer)) throw error;
  }
  const state: ReplayState = { send: [], receive: [] };
  return replay(context, flow, { ...start, state }, { known: 0 });
}

/**
 * Continues a dialog. A refused answer leaves the dialog as it was, and the person is told why.
 * @param given the answer, and the platform's name of the message that gave it
 */
export async function continueFlow(
  flow: AnyFlow,
  dialog: Dialog,
  given: Pick<Answered, "answer" | "message" | "also" | "at">,
  context: StepContext,
): Promise<Step> {
  try {
    mustBeOpen(flow, context);
  } catch (error) {
    if (error instanceof Refusal) return over(new Reply(context.words), error);
    throw error;
  }
  const state = structuredClone(dialog.state);
  const before = ReplayEngine.supply(state, state.send.length - 1, given.answer);
  const known = state.receive.length;
  const { at = context.at } = given;
  return replay(
    context,
    flow,
    { ...dialog, state },
    {
      known,
      answeredAt: at,
      trail: [...(dialog.trail ?? []), { before, pending: dialog.pending, ...given, at }],
      ahead: dialog.ahead,
      rewind: () => {
        ReplayEngine.reset(state, before);
        return { ...dialog, state };
      },
    },
  );
}

async function replay(
  context: StepContext,
  flow: AnyFlow,
  run: StartOfFlow & { state: ReplayState },
  {
    known,
    answeredAt,
    rewind,
    trail = [],
    ahead = [],
  }: {
    known: number;
    answeredAt?: number;
    rewind?: () => Dialog;
    trail?: Answered[];
    ahead?: Answered[] | undefined;
  },
): Promise<Step> {
  const said = new Reply(context.words);
  let outcome: Outcome = {};
  const engine = new ReplayEngine(async (controls) => {
    const replay = new Replay(context, { controls, said, known, answeredAt });
    outcome = replay.outcome;
    await flow.run(new EngineTalk(context, run, replay), context.me, context.services);
  });
  const result = await inOwnTime(engine.replay(run.state), patienceWith(context), tooLong);
  if (outcome.failure instanceof Refusal) return over(said, outcome.failure);
  if (outcome.failure !== undefined) throw outcome.failure;
  if (outcome.refused && rewind) {
    const dialog = rewind();
    const again = new Reply(context.words);
    again.tell(outcome.refused);
    again.question(dialog.pending);
    return { messages: again.messages, next: dialog, refused: context.words.say(outcome.refused) };
  }
  if (result.type === "returned") return { messages: said.messages, next: null };
  if (result.type === "thrown") {
    if (result.error instanceof Refusal) return over(said, result.error);
    if (result.error instanceof Error && result.error.message.startsWith("Bad replay"))
      throw new ForgottenVersion();
    throw result.error;
  }
  if (result.type !== "interrupted" || result.interrupts.length !== 1 || !outcome.pending) {
    throw new Error(`flow ${flow.name}: waits for one answer at a time, and only through Talk`);
  }
  const { args, message, edited, sent, quotes, state } = run;
  const start = { args, message, edited, ...(sent && { sent }), ...(quotes && { quotes }) };
  const next = {
    flow: flow.name,
    version: flow.version,
    ...start,
    state,
    pending: outcome.pending,
    askedAt: context.at,
    trail: outcome.settled ? [] : trail,
    ahead: outcome.settled ? [] : ahead,
  };
  return { messages: said.messages, next };
}

/** @throws Refusal where the flow is closed to this app, for as long as an earlier one can refuse it, or it is not confirmed */
function mustBeOpen(flow: AnyFlow, { me: { closed } }: StepContext): void {
  if (!flow.closedWhileNew || !closed) return;
  if (closed === "until-confirmed") throw refuse("link-closed-until-confirmed");
  throw refuse("link-closed-while-new", momentWords(closed.until));
}

/** Ends the flow with a refusal: what was said so far, then why not. */
function over(said: Reply, refusal: Refusal): Step {
  said.tell(refusal.phrase);
  return { messages: said.messages, next: null };
}

/** Of what says that it takes long nobody thinks that it is stuck. */
function patienceWith({ services, me }: StepContext): OwnTime {
  const isSlow = async () => services.longWork.isAtWork(me.address) || (await services.isSlow());
  return { ms: STEP_MS, isSlow, most: MOST_ROUNDS };
}

function tooLong(): never {
  throw new Error("a step took too long");
}
