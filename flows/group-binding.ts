import type { Flow } from "../src/chat/dialog/flow.ts";
import { type CadreSpeaking, cadreOf } from "../src/chat/dialog/speaker.ts";
import type { Services } from "../src/chat/services.ts";
import { bindingLine } from "../src/command-lines/unit-lines.ts";
import { inChargeOfUnit } from "../src/records/people/in-charge.ts";
import type { GroupRecord } from "../src/records/people/people-records.ts";
import { dayOf } from "../src/rules/calendar/time.ts";
import { refuse } from "../src/words/refusal.ts";
import { phrase } from "../src/words/words.ts";
import { askedUnit } from "./standing/asked-unit.ts";

/** `/ketnoi [đơn vị]` in a group: the unit's digests go there. `/ketnoi doi` rebinds it, `/ketnoi bo` unbinds it. */
export const groupBinding: Flow<"words" | "cadres" | "groups" | "post"> = {
  name: "group-binding",
  version: 1,
  commands: [bindingLine.command],
  menu: "command-binding-menu",
  helpPage: "people",
  help: [{ line: bindingLine.bind(), about: "command-binding-help" }],
  quick: true,
  where: ["group"],
  permission: "bind-group",
  async run(talk, speaker, services) {
    const me = cadreOf(speaker);
    const at = await talk.now();
    const asked = bindingLine.read(talk.args);
    if (asked.does === "unbind") {
      await talk.call((key) => unbind(services, me, key, at));
      return talk.say("group-unbound");
    }
    const { bound, unit, other } = await talk.call((key) =>
      bind(services, me, { anew: asked.does === "rebind", words: asked.unit, key }, at),
    );
    if (other) {
      await talk.say("group-bound-to-other", { other, unit: unit.name });
      return talk.offer([{ label: phrase("group-button-rebind"), command: bindingLine.rebind(unit.code) }]);
    }
    if (bound) await talk.say("group-bound", { unit: unit.name });
    else await talk.say("group-bound-already", { unit: unit.name });
  },
};

/** `other`: the group belongs to that unit, so rebinding has to be asked for. */
async function bind(
  services: Pick<Services, "words" | "cadres" | "groups" | "post">,
  me: CadreSpeaking,
  { anew, words, key }: { anew: boolean; words: string; key: string },
  at: number,
) {
  const { cadre, address, sender } = me;
  const unit = await askedUnit(services, cadre, { permission: "bind-group", words }, dayOf(at));
  const { name, code } = unit;
  const before = await services.groups.of(address);
  const isSame = before?.unit === code && before.boundAt.getTime() !== at;
  if (isSame && (await isStillTheirs(services, before, at))) return { bound: false, unit: { name, code } };
  if (before && before.unit !== code) {
    const other = await boundUnitName(services, me, before.unit, at);
    if (!anew) return { bound: false, unit: { name, code }, other };
  }
  await services.groups.bind(address, code, cadre.code, new Date(at));
  await services.post.send(sender, `${key}:bound`, [
    { text: services.words.text("group-bound-private", { unit: name }) },
  ]);
  return { bound: true, unit: { name, code } };
}

/** Whoever bound a group may have lost office since. The digests then wait until somebody in office rebinds it. */
async function isStillTheirs(
  services: Pick<Services, "cadres">,
  { unit, boundBy }: GroupRecord,
  at: number,
): Promise<boolean> {
  const day = dayOf(at);
  const binder = await services.cadres.person(boundBy, day);
  return inChargeOfUnit(services.cadres, binder, { permission: "bind-group", unit }, day);
}

async function unbind(
  services: Pick<Services, "words" | "cadres" | "groups" | "post">,
  me: CadreSpeaking,
  key: string,
  at: number,
): Promise<void> {
  const before = await services.groups.of(me.address);
  if (!before) return;
  const unit = await boundUnitName(services, me, before.unit, at);
  await services.groups.unbind(me.address);
  await services.post.send(me.sender, `${key}:unbound`, [
    { text: services.words.text("group-unbound-private", { unit }) },
  ]);
}

/** The name of the unit that a group is bound to. @throws Refusal when the speaker has no say in that unit */
async function boundUnitName(
  services: Pick<Services, "cadres">,
  { cadre }: CadreSpeaking,
  code: string,
  at: number,
): Promise<string> {
  const day = dayOf(at);
  const unit = await services.cadres.unit(code, day);
  const name = unit?.name ?? code;
  const binding = { permission: "bind-group", unit: code } as const;
  if (unit && !(await inChargeOfUnit(services.cadres, cadre, binding, day)))
    throw refuse("group-not-yours", { unit: name });
  return name;
}
