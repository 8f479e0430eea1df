import type { Talk } from "../src/chat/dialog/talk.ts";
import type { Services } from "../src/chat/services.ts";
import type { Cadre } from "../src/records/people/cadre.ts";
import { membersBook } from "../src/records/people/members-book.ts";
import { type Permission, permits } from "../src/rules/access/permissions.ts";
import type { Day } from "../src/rules/calendar/time.ts";
import type { Phrase, Words } from "../src/words/words.ts";
import { toldApart } from "./told-apart.ts";

/** Whom words may mean, and how it is asked which of several. */
export interface Asked {
  permission: Permission;
  words: string;
  question: Phrase;
  /** How one of several is told from the others. */
  label: "link-invite-person" | "review-person";
}

/**
 * The member in the speaker's charge whom the words mean, by code or name; asks when several fit. The caller has to
 * check again that the speaker is in charge, because the answer may come much later.
 * @returns the cadre's code; undefined when nobody fits
 */
export async function whichMember(
  talk: Talk,
  services: Pick<Services, "words" | "cadres">,
  { me, asked: { permission, words, question, label } }: { me: Cadre; asked: Asked },
  today: Day,
): Promise<string | undefined> {
  const options = await talk.call(async () => {
    const meant = (await membersBook(services.cadres, me, permission, today)).meant(words);
    const isMeant = ({ code }: Cadre) => code !== me.code || permits(permission).notOneself !== true;
    const options = (meant?.those ?? []).filter(isMeant);
    return toldApart(
      services.words,
      options.map((member) => optionOf(services.words, label, member)),
    );
  });
  const [only] = options;
  return options.length < 2 ? only?.value : talk.pick(question, options);
}

function optionOf(words: Words, label: Asked["label"], { code, rosterCode, name, unitName: unit }: Cadre) {
  return { value: code, rosterCode, label: words.text(label, { name, unit }) };
}
