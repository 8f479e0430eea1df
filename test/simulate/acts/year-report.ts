import { isHeadOn, placeOf } from "../count/book.ts";
import type { Kind } from "../script.ts";

/** A unit writes its year's report in three parts, and sends it to the level above (U5). */
export const yearReport: Kind = {
  name: "year report",
  often: 0,
  alone: true,
  make({ book, day }, who) {
    const unit = isHeadOn(who, day) ? placeOf(who, day)?.unit : undefined;
    const year = day.slice(0, 4);
    if (unit === undefined || book.chain(unit).length === 1) return undefined;
    if (book.yearReports.some((sent) => sent.year === year && book.heirOf(sent.unit, day) === unit))
      return undefined;
    book.yearReports.push({ unit, year, accepted: false });
    book.unitDeeds.push({ unit, duty: "U5", period: year, day });
    return {
      kind: "year report",
      who,
      steps: [
        { say: `/baocaonam viet ${year}`, hears: ["Phần 1/3"] },
        { say: "Ngày thứ Bảy vì dân giúp 120 hộ", hears: ["Phần 2/3"] },
        { say: "Sinh hoạt hè còn thưa vì học sinh nghỉ", hears: ["Phần 3/3"] },
        { say: "Đề nghị tập huấn viết sáng kiến", hears: ["Đồng chí xem lại", "Ngày thứ Bảy"] },
        { press: "📨 Gửi cấp trên", hears: [`đã gửi báo cáo năm ${year}`, book.unit(unit).name] },
      ],
      tells: { as: "news", whom: [] },
    };
  },
};

/** The level above takes one that was sent. */
export const acceptReport: Kind = {
  name: "accept a report",
  often: 0,
  alone: true,
  make({ book, day }, who) {
    const unit = isHeadOn(who, day) ? placeOf(who, day)?.unit : undefined;
    const year = day.slice(0, 4);
    const sent = book.yearReports.find(
      (each) =>
        !each.accepted &&
        each.year === year &&
        book.unit(each.unit).parent === unit &&
        !book.unit(each.unit).gone,
    );
    if (!sent) return undefined;
    sent.accepted = true;
    return {
      kind: "accept a report",
      who,
      steps: [
        {
          say: `/baocaonam xem ${year} ${sent.unit}`,
          hears: ["Đề nghị tập huấn", book.unit(sent.unit).name],
        },
        { press: "✅ Nhận báo cáo", hears: ["Đã nhận"] },
      ],
      tells: { as: "news", whom: [] },
    };
  },
};

/** The topmost unit puts the reports together, and closes that (U6). */
export const synthesis: Kind = {
  name: "synthesis",
  often: 0,
  alone: true,
  make({ book, day }, who) {
    const unit = isHeadOn(who, day) ? placeOf(who, day)?.unit : undefined;
    const year = day.slice(0, 4);
    if (unit === undefined || book.unit(unit).parent !== null) return undefined;
    if (book.unitDeeds.some(({ duty, period }) => duty === "U6" && period === year)) return undefined;
    const below = new Set(book.below(unit, day).map(({ code }) => code));
    const sent = book.yearReports.filter((each) => each.year === year && below.has(each.unit));
    const taken = sent.filter(({ accepted }) => accepted);
    book.unitDeeds.push({ unit, duty: "U6", period: year, day });
    return {
      kind: "synthesis",
      who,
      steps: [
        {
          say: `/tonghopnam ${year}`,
          hears: [`${sent.length}/${below.size} đơn vị đã gửi báo cáo năm, ${taken.length} đã nhận`],
        },
        { press: "✍️ Viết tổng hợp", hears: ["Đánh giá chung"] },
        { say: "Các đơn vị nộp đúng hạn hơn năm trước", hears: ["Công tác tuyên truyền"] },
        { say: "46 tin bài trên cổng thông tin", hears: ["Phương hướng"] },
        { say: "Đưa Mô hình vào tiêu chí thi đua", hears: ["46 tin bài"] },
        { press: "✅ Được rồi", hears: ["Đã giữ phần"] },
        { press: "🔒 Chốt tổng hợp", hears: [`Đã chốt bản tổng hợp năm ${year}`] },
      ],
      tells: { as: "news", whom: [] },
    };
  },
};
