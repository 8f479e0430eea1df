import { signalLine } from "../../../src/command-lines/signal-line.ts";
import { superviseLine } from "../../../src/command-lines/supervise-line.ts";
import { noteOf, signalOf } from "../things-of-others.ts";
import { type Aim, aim, IN_CHARGE, OWNER } from "./aim.ts";

/** Lines at a note on a member, which the ward has written: its heads', and those above; never the member's. */
export const ON_SUPERVISION: Readonly<Record<string, Aim>> = {
  "note something of a member": aim(
    "superviseLine.about",
    () => superviseLine.about("AK02"),
    /Đồng chí thấy gì ở Phạm Ngọc Bích/,
    IN_CHARGE,
  ),
  "read a note on a member": aim(
    "superviseLine.look",
    async (house) => superviseLine.look(await noteOf(house)),
    /Việc cần xem/,
    IN_CHARGE,
  ),
  "close a note on a member": aim(
    "superviseLine.close",
    async (house) => superviseLine.close(await noteOf(house)),
    /Đồng chí thấy thế nào rồi/,
    IN_CHARGE,
  ),
  "put off a note on a member": aim(
    "superviseLine.move",
    async (house) => superviseLine.move(await noteOf(house)),
    /Hẹn ngày nào xem lại/,
    IN_CHARGE,
  ),
  "take back a note on a member": aim(
    "superviseLine.withdraw",
    async (house) => superviseLine.withdraw(await noteOf(house)),
    /Lời ghi sẽ mất hẳn/,
    ["secretary"],
  ),
  "answer that another's records are right": aim(
    "signalLine.right",
    async (house) => signalLine.right(await signalOf(house)),
    /vậy là xong/,
    OWNER,
  ),
  "answer that another's records are mended": aim(
    "signalLine.mend",
    async (house) => signalLine.mend(await signalOf(house)),
    /ghi thêm ngay ở đây/,
    OWNER,
  ),
  "explain another's records": aim(
    "signalLine.explain",
    async (house) => signalLine.explain(await signalOf(house)),
    /mình chuyển riêng tới/,
    OWNER,
  ),
};
