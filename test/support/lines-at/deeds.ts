import { approveLine } from "../../../src/command-lines/approve-line.ts";
import { DEED_LINES, hoursLine } from "../../../src/command-lines/deed-lines.ts";
import { evidenceLine } from "../../../src/command-lines/evidence-line.ts";
import { historyLine } from "../../../src/command-lines/history-line.ts";
import { registerLine } from "../../../src/command-lines/register-line.ts";
import { batchLine, entryOf, registeredOf, shownDeedOf, undoneOf, waitingOf } from "../things-of-others.ts";
import { type Aim, aim, IN_CHARGE, MEMBER, OWN_HEADS, OWNER } from "./aim.ts";

/** A branch meets once a day. */
let meetings = 0;

/** Lines at what somebody did: for a member, for many, at an entry, its evidence, or what waits. */
export const ON_DEEDS: Readonly<Record<string, Aim>> = {
  "log for a member": aim(
    "hoursLine.forOne",
    () => hoursLine.forOne("Ngọc Bích", "5p việc khác"),
    MEMBER,
    IN_CHARGE,
  ),
  "log a meeting for a member": aim(
    "hoursLine.forOne",
    () => DEED_LINES.meeting.forOne("Ngọc Bích", `hôm qua Chi đoàn ${++meetings}`),
    MEMBER,
    IN_CHARGE,
  ),
  "log for many": aim("hoursLine.forMany", () => hoursLine.forMany(), /./, [
    "secretary",
    "deputy",
    "other unit's",
    "unit above's",
    "unit below's",
    "city's",
  ]),
  "undo what the city's secretary logged": aim("hoursLine.undo", batchLine, /Đã hoàn tác/, ["city's"]),
  "take back what a member has logged": aim(
    "hoursLine.undoLead",
    () => `${hoursLine.undoLead("Ngọc Bích").slice(1)}7p`,
    MEMBER,
    IN_CHARGE,
  ),
  "undo another's hours": aim(
    "historyLine.undo",
    async (house) => historyLine.undo(await entryOf(house)),
    /Đã hoàn tác/,
    OWNER,
  ),
  "log again what another took back": aim(
    "historyLine.restore",
    async (house) => historyLine.restore(await undoneOf(house)),
    /Đã ghi|đã ghi rồi|Mình vừa ghi/,
    OWNER,
  ),
  "correct another's hours": aim(
    "historyLine.fix",
    async (house) => historyLine.fix(await entryOf(house)),
    /muốn sửa/,
    OWNER,
  ),
  "see what a member has evidence for": aim(
    "evidenceLine.list",
    async (house) => {
      await shownDeedOf(house);
      return evidenceLine.list("Ngọc Bích");
    },
    /của Phạm Ngọc Bích/,
    IN_CHARGE,
  ),
  "see a member's evidence": aim(
    "evidenceLine.show",
    async (house) => evidenceLine.show(await shownDeedOf(house), "AK02"),
    /[Mm]inh chứng cho/,
    [...IN_CHARGE, "owner"],
  ),
  "add evidence to another's deed": aim(
    "evidenceLine.add",
    async (house) => {
      const deed = await shownDeedOf(house);
      return evidenceLine.add(deed, deed.parcel);
    },
    /Đã lưu/,
    OWNER,
  ),
  "take another's evidence off": aim(
    "evidenceLine.takeOff",
    async (house) => evidenceLine.takeOff(await shownDeedOf(house)),
    /Đã gỡ/,
    OWNER,
  ),
  "note on another's hours": aim(
    "historyLine.note",
    async (house) => historyLine.note(await entryOf(house)),
    /[Gg]hi chú/,
    OWNER,
  ),
  "say something to another's refusal": aim(
    "historyLine.answer",
    async (house) => historyLine.answer(await waitingOf(house, "refused")),
    /muốn nói gì/,
    OWNER,
  ),
  "see what of a member waits": aim(
    "approveLine.show",
    async (house) => {
      await waitingOf(house);
      return approveLine.show("AK02");
    },
    MEMBER,
    OWN_HEADS,
  ),
  "strike out what a member has logged": aim(
    "approveLine.strike",
    async (house) => {
      await entryOf(house);
      return approveLine.strike("AK02");
    },
    /Gạch việc nào|Vì sao không tính/,
    IN_CHARGE,
  ),
  "take back what was decided of a member": aim(
    "approveLine.takeBack",
    async (house) => approveLine.takeBack(await waitingOf(house, "refused")),
    /Đã rút lại/,
    IN_CHARGE,
  ),
  "look for what one has decided of a member": aim(
    "approveLine.takeBackOf",
    async (house) => {
      await waitingOf(house, "refused");
      return approveLine.takeBackOf(["AK02"]);
    },
    /Rút lại quyết định về|không thấy quyết định nào/,
    IN_CHARGE,
  ),
  "say that another's registered hours are done": aim(
    "registerLine.done",
    async (house) => registerLine.done(await registeredOf(house)),
    /việc khác, hay vẫn là|Đã ghi/,
    OWNER,
  ),
  "say how many of another's registered hours are done": aim(
    "registerLine.other",
    async (house) => registerLine.other(await registeredOf(house)),
    /việc khác, hay vẫn là|mấy giờ|bao nhiêu|bao lâu/,
    OWNER,
  ),
  "drop another's registered hours": aim(
    "registerLine.dropped",
    async (house) => registerLine.dropped(await registeredOf(house)),
    /Đã bỏ giờ đăng ký/,
    OWNER,
  ),
};
