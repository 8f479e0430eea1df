import type { Chatter } from "./chatter.ts";
import type { OpenHouse } from "./open-house.ts";

/**
 * Reports of two units on their year and the synthesis over them, sent and closed with their figures of then.
 * @param names stand in what each says
 * @param work a recognised one, which stands in all figures
 * @param mark stands in what the district's secretary writes of the ward's report
 */
export async function reportOnTheirYear(
  house: OpenHouse,
  { names, work, mark }: { names: string; work: string; mark: string },
): Promise<void> {
  const [ward, district, city] = [house.cadre("AK01"), house.cadre("NK01"), house.cadre("TD01")];
  await sendsReport(ward, names);
  await says(district, "/baocaonam tra lai 2026 AK 1", `Nêu rõ từng Chi đoàn giúp mình ${mark}`);
  await says(ward, "/baocaonam viet 2026");
  await ward.presses("📨 Gửi cấp trên");
  await says(district, "/baocaonam nhan 2026 AK 2");
  await sendsReport(district, names);
  await says(city, "/baocaonam tra lai 2026 NK 1", `Cần số liệu của ${names}`);
  // What waits is the draft of the next version.
  await says(district, "/baocaonam viet 2026", "/huy", "/baocao baocaonam NK 2026");
  await says(city, "/tonghopnam viet 2026", ...["a", "b", "c"].map((one) => `Phần ${one} kể về ${names}`));
  await city.presses("✅ Được rồi");
  await city.presses("🔒 Chốt tổng hợp");
  const { unitPapers } = house.app.services;
  const frozen = await Promise.all([
    unitPapers.one("AK", "year-report-2026"),
    unitPapers.one("NK", "year-report-2026"),
    unitPapers.one("TD", "synthesis-2026"),
  ]);
  const versions = frozen.map((paper) => paper?.versions.length);
  if (versions.join() !== "2,1,1") throw new Error(`not sent: ${versions.join()}`);
  for (const paper of frozen)
    if (!JSON.stringify(paper?.versions.at(-1)?.sections).includes(work))
      throw new Error(`${paper?.id} does not tell of the work ${work}`);
}

async function sendsReport(head: Chatter, names: string): Promise<void> {
  await says(head, "/baocaonam viet 2026");
  await says(head, ...["a", "b", "c"].map((one) => `Việc ${one} do ${names} làm`));
  await head.presses("📨 Gửi cấp trên");
}

async function says(person: Chatter, ...lines: string[]): Promise<void> {
  for (const line of lines) await person.says(line);
}
