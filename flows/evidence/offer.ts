import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import { SendFailure } from "../../src/chat/message/channel.ts";
import type { SentFile } from "../../src/chat/message/incoming.ts";
import type { Services } from "../../src/chat/services.ts";
import { evidenceLine } from "../../src/command-lines/evidence-line.ts";
import { refOf } from "../../src/records/database/short-ref.ts";
import type { DeedEntry } from "../../src/records/deeds/deed-entry.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { clippedApart } from "../../src/words/clipped-apart.ts";
import { deedText } from "../../src/words/deed-text.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { type Meant, meantDeeds } from "./meant-deeds.ts";
import { sayNoDeed } from "./no-deed.ts";
import { justLoggedForOthers, type MeantDeed } from "./of-members.ts";
import { deedsOf } from "./recent-deeds.ts";
import { takeFile } from "./take-file.ts";

/** A button wider than a phone is cut by the platform. */
const MOST_LABEL = 40;

export type Parts = Pick<Services, "words" | "cadres" | "deeds" | "policies" | "keptFiles" | "download">;

/** What became of a file that was sent. Plain JSON. */
type Outcome = { joins: MeantDeed | null } | { meant: Meant; parcel: string };

/**
 * Keeps what was sent, and offers it as the evidence of a deed. What comes with something that was offered already is only
 * added to it: an album has one answer.
 */
export async function offerEvidence(
  talk: Talk,
  services: Parts,
  me: CadreSpeaking,
  file: SentFile,
): Promise<void> {
  const at = await talk.now();
  const outcome = await talk.call((key) => taken(services, me, { talk, file, key, at }));
  const today = dayOf(at);
  if ("joins" in outcome) {
    if (outcome.joins) await talk.say("evidence-joined", { what: meantText(services, outcome.joins, today) });
    return;
  }
  const { deeds } = outcome.meant;
  const said = {
    this: services.words.label(/\.pdf$/iu.test(file.name) ? "evidence-paper" : "evidence-picture"),
  };
  const [only, ...more] = deeds;
  if (!only) return sayNoDeed(talk, services, { me: me.cadre, said }, today);
  if (more.length === 0)
    await talk.say("evidence-offer", { ...said, what: meantText(services, only, today) });
  else await talk.say("evidence-offer-some", said);
  await talk.offer(
    clippedApart(deeds, (each) => meantText(services, each, today), MOST_LABEL).map(([each, what]) => ({
      label: more.length === 0 ? phrase("evidence-button-use") : phrase("evidence-button-of", { what }),
      command: evidenceLine.add(each.deed[0], outcome.parcel, each.member && each.deed[0].cadre),
    })),
  );
}

function meantText({ words }: Pick<Services, "words">, { deed, member }: MeantDeed, today: Day): string {
  const what = deedText(words, deed, today);
  return member ? words.text("evidence-of-member", { name: member, what }) : what;
}

async function taken(
  services: Parts,
  me: CadreSpeaking,
  {
    talk,
    file,
    key,
    at,
  }: { talk: Pick<Talk, "message" | "quotes">; file: SentFile; key: string; at: number },
): Promise<Outcome> {
  const { cadre } = me;
  const { parcels } = services.keptFiles;
  const bringing = { cadre: cadre.code, by: talk.message, at: new Date(at) };
  const meant = await meantDeeds(services, { me: cadre, talk, key, at });
  const before =
    file.album === undefined
      ? meant.isTold
        ? undefined
        : await parcels.near(cadre.code, bringing)
      : await parcels.one({ cadre: cadre.code, ref: refOf(file.album) });
  const ref = before?._id.slice(cadre.code.length + 1) ?? refOf(file.album ?? talk.message);
  const id = await takeFile(services, me, file, { ...bringing, ref }).catch((error: unknown) => {
    // What the words logged is logged: it need not wait for the picture.
    throw meant.isTold && error instanceof SendFailure ? refuse("evidence-not-fetched") : error;
  });
  if (!before || before.by === talk.message) return { meant, parcel: ref };
  const shown = await deedShownBy(services, cadre, before.files, at);
  if (!shown) return { joins: null };
  const { deed, member } = shown;
  if (member) await services.keptFiles.keepFor({ ...bringing, cadre: deed[0].cadre, ref }, [id]);
  await services.deeds.show(deed, [id], { key, by: cadre.code, at, source: talk.message });
  return { joins: shown };
}

/** The deed that what came before is the evidence of already: one's own, or what was just logged for a member. */
async function deedShownBy(
  services: Parts,
  me: Cadre,
  files: readonly string[],
  at: number,
): Promise<MeantDeed | undefined> {
  const today = dayOf(at);
  const isShown = ({ evidence = [] }: DeedEntry) => evidence.some((id) => files.includes(id));
  const own = (await deedsOf(services, me.code, today)).find((deed) => deed.some(isShown));
  if (own) return { deed: own };
  const ofMembers = await justLoggedForOthers(services, { me, at }, today);
  return ofMembers.find(({ deed }) => deed.some(isShown));
}
