import type { Services } from "../../src/chat/services.ts";
import type { FormVersion } from "../../src/records/forms/forms-models.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { dateText } from "../../src/words/spoken.ts";

/** `Nhập từ bản giấy bởi Lê Văn Tám ngày 25/11, kèm ảnh bản giấy.`; nothing for what the person confirmed. */
export async function typedMark(
  { words, cadres }: Pick<Services, "words" | "cadres">,
  { typed, confirmedAt }: Pick<FormVersion, "typed" | "confirmedAt">,
  today: Day,
): Promise<string | undefined> {
  if (!typed) return undefined;
  const day = dayOf(confirmedAt.getTime());
  const by = (await cadres.person(typed.by, day))?.name ?? typed.by;
  const key = typed.files.length > 0 ? "form-typed-with-photo" : "form-typed-without-photo";
  return words.text(key, { by, date: dateText(day, today) });
}
