/** Short forms of phones and of the south. */
export const SHORT_FORMS: Readonly<Record<string, string>> = {
  k: "không", ko: "không", kg: "không", kh: "không", khg: "không", hok: "không", hk: "không", hong: "không", hông: "không",
  hổng: "không", hem: "không", hum: "không", khum: "không", kô: "không", "0": "không",
  dc: "được", đc: "được", đx: "được", j: "gì", gj: "gì", r: "rồi", rùi: "rồi", roi: "rồi", z: "vậy", v: "vậy", zậy: "vậy", zay: "vậy", dậy: "vậy", dzậy: "vậy",
  vầy: "vậy", s: "sao", seo: "sao", mk: "mình", mik: "mình", mìk: "mình", mh: "mình", t: "tôi", e: "em", a: "anh", c: "chị", m: "mình", bh: "bao giờ", bgio: "bao giờ",
  bjo: "bây giờ", bây: "bây", ntn: "như thế nào", nthn: "như thế nào", ntnao: "như thế nào", tnao: "thế nào", đk: "đăng ký", dk: "đăng ký", dky: "đăng ký", đky: "đăng ký", dki: "đăng ký",
  tkd: "tự kiểm điểm", tkđ: "tự kiểm điểm", kđ: "kiểm điểm", kd: "kiểm điểm", gtn: "giờ tình nguyện", mn: "mọi người", mng: "mọi người", mng_: "mọi người",
  ae: "anh em", cđ: "chi đoàn", cd: "chi đoàn", đv: "đơn vị", dv: "đơn vị", đvi: "đơn vị", dvi: "đơn vị", trc: "trước", nx: "nữa", ch: "chưa", chx: "chưa", lm: "làm", lsao: "làm sao", vs: "với",
  ng: "người", ngta: "người ta", th: "thôi", h: "giờ", thoy: "thôi", bt: "bí thư", btcd: "bí thư chi đoàn", tl: "trả lời", nt: "nhắn tin", tn: "tình nguyện", đchi: "đồng chí", đ: "được", nhìu: "nhiều", nhiu: "nhiêu", bnhiu: "bao nhiêu",
  bnhiêu: "bao nhiêu", bnhieu: "bao nhiêu", thg: "tháng", hqua: "hôm qua", hnay: "hôm nay", kv: "khu vực", ktra: "kiểm tra", ah: "à", nhaa: "nha", ik: "đi", đj: "đi", di: "đi", dùm: "giùm", zùm: "giùm", jum: "giùm", jup: "giúp", júp: "giúp",
  bữa: "bữa", hén: "hén", tg: "thời gian", sd: "sử dụng", hd: "hướng dẫn", hdsd: "hướng dẫn sử dụng", đth: "điện thoại", dth: "điện thoại", dt: "điện thoại", zo: "vô", zô: "vô", dzo: "vô", dzô: "vô", vh: "văn hóa", bch: "ban chấp hành", btv: "ban thường vụ", cb: "cán bộ", đt: "điện thoại", bc: "báo cáo", xl: "xin lỗi",
}; // biome-ignore format: a table of words
