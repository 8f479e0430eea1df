import type { EntryKindRow } from "./entry-kind.ts";
import { PEOPLE } from "./people.ts";

/** Something published about the model: what, where, how many it reached, which criterion of the youth model it is about (V.1). */
export const publicity = {
  clause: "V.1",
  book: "publicity",
  fields: [
    { id: "title", reads: "text" },
    {
      id: "channel",
      reads: "choice",
      options: [
        {
          id: "page",
          words: [
            "fanpage",
            "facebook",
            "face",
            "fb",
            "zalo",
            "tiktok",
            "youtube",
            "trang",
            "web",
            "website",
          ],
        },
        { id: "newspaper", words: ["bao", "tap chi", "ban tin"] },
        { id: "television", words: ["truyen hinh", "tivi", "tv"] },
        { id: "radio", words: ["phat thanh", "dai", "loa", "radio"] },
        {
          id: "meeting",
          words: ["hoi nghi", "sinh hoat", "cuoc hop", "buoi hop", "hop", "toa dam", "tap huan"],
        },
        { id: "posters", words: ["pano", "ap phich", "bang ron", "to roi", "poster"] },
        { id: "elsewhere", words: [] },
      ],
    },
    { id: "day", reads: "day" },
    {
      id: "reach",
      reads: "count",
      optional: true,
      words: [
        "luot xem",
        "luot tiep can",
        "luot nghe",
        "luot doc",
        "luot",
        "nguoi xem",
        "nguoi nghe",
        "nguoi du",
        "view",
        "ng xem",
        "ng nghe",
        ...PEOPLE,
      ],
    },
    {
      id: "criterion",
      reads: "choice",
      optional: true,
      options: [
        { id: "pure-heart", words: ["tam trong"] },
        { id: "bright-mind", words: ["tri sang"] },
        { id: "great-ambition", words: ["hoai bao lon", "hoai bao"] },
      ],
    },
    { id: "link", reads: "link", optional: true },
  ],
  takesFile: true,
  lasts: "its-days",
  names: ["tuyen truyen"],
} as const satisfies EntryKindRow;
