import type { Kind } from "../script.ts";
import { approve } from "./approve.ts";
import { asksForApproval } from "./asks-for-approval.ts";
import { away, decideAway } from "./away.ts";
import { correct } from "./correct.ts";
import { edit } from "./edit.ts";
import { enter, records } from "./entries/enter.ts";
import { readPlan, whoHasRead } from "./entries/plan.ts";
import { publish, published } from "./entries/publicity.ts";
import { answer } from "./events/answer.ts";
import { checkIn } from "./events/check-in.ts";
import { close } from "./events/close.ts";
import { convene } from "./events/convene.ts";
import { decideEvent } from "./events/decide.ts";
import { decideAsking, door } from "./events/door.ts";
import { askHelper, helpAtDoor } from "./events/helper.ts";
import { join } from "./events/join.ts";
import { toldToo } from "./events/told-too.ts";
import { walkIn } from "./events/walk-in.ts";
import { excuse } from "./excuse.ts";
import { forMember } from "./for-member.ts";
import { activity, meeting } from "./gatherings.ts";
import { handOver } from "./hand-over.ts";
import { hours } from "./hours.ts";
import { link } from "./link.ts";
import { decideModel, model } from "./model.ts";
import { nudge } from "./nudge.ts";
import { pause } from "./pause.ts";
import { picture } from "./picture.ts";
import { pledge } from "./pledge.ts";
import { progress } from "./progress.ts";
import { doneAsRegistered, register } from "./registered.ts";
import { review } from "./review.ts";
import { roster } from "./roster.ts";
import { shirt } from "./shirt.ts";
import { standing } from "./standing.ts";
import { strike } from "./strike.ts";
import { talk } from "./talk.ts";
import { told } from "./told.ts";
import { training } from "./training.ts";
import { undo } from "./undo.ts";
import { discussion, supervise } from "./units.ts";
import { recognise, work } from "./work.ts";

/** Everything that people do. A new kind of act is a file here and a line in this table. */
export const KINDS: readonly Kind[] = [
  hours,
  undo,
  edit,
  correct,
  told,
  talk,
  activity,
  meeting,
  training,
  shirt,
  excuse,
  register,
  doneAsRegistered,
  picture,
  progress,
  standing,
  forMember,
  nudge,
  asksForApproval,
  approve,
  away,
  decideAway,
  pledge,
  review,
  pause,
  work,
  enter,
  records,
  publish,
  published,
  readPlan,
  whoHasRead,
  handOver,
  roster,
];

/** What has its hour, or others wait for: drawn before all else. */
export const FIRST_OF_ALL: readonly Kind[] = [
  close,
  decideAsking,
  helpAtDoor,
  door,
  checkIn,
  walkIn,
  askHelper,
  decideEvent,
  answer,
  join,
  convene,
  toldToo,
  recognise,
  decideModel,
  strike,
  discussion,
  supervise,
  model,
];

/** What those do who are not linked yet. */
export const FIRST = link;
