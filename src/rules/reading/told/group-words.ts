/**
 * What words of a line are about, whatever they are: who did what, when, for how long, for whom. The first that fits stands.
 * Parts of patterns upon text without marks; words that also mean something else are told apart by what learns from them.
 */
type Group = readonly [name: string, words: string];

const NUMBER = "mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi|nua|may|vai";
const HOUR = "\\d{1,2} ?(?:h|g|gio|:)";
const PART_OF_DAY = "sang|trua|chieu|toi3?|khuya|dem";
const MY = "em|e|tui|toi|minh|t";

const TIMES: readonly Group[] = [
  [
    "DATE",
    "(?:ngay |hom |bua |mung |mong )?\\d{1,2} ?[/-] ?\\d{1,2}(?: ?[/-]\\d{2,4})?|(?:ngay|hom|bua|mung|mong) \\d{1,2}(?: tay)?|\\d{1,2} (?:tay|thang (?:nay|\\d+))",
  ],
  [
    "CLOCK",
    `(?:tu |luc |hoi )?${HOUR} ?\\d{0,2} ?(?:${PART_OF_DAY})? ?(?:-|–|den|toi|~) ?\\d{1,2} ?(?:h|g|gio|:)? ?\\d{0,2}(?: (?:${PART_OF_DAY}))?`,
  ],
  [
    "AT",
    `(?:luc|hoi) \\d{1,2} ?(?:h|g|gio)\\d{0,2}|${HOUR} ?\\d{2}|\\d{1,2} ?(?:h|g|gio) (?:${PART_OF_DAY})`,
  ],
  [
    "LENGTH",
    `(?:\\d+(?:[.,]\\d+)? ?|(?:${NUMBER}) )(?:tieng dong ho|tieng|gio|g|h|t|tg)(?: ?(?:ruoi|\\d+ ?(?:p|phut|'|ph)?|(?:\\d+|(?:hai |ba )?muoi|bon lam) phut))?|tieng ruoi|tieng mot|(?:\\d+ ?|(?:muoi|chuc|nua|hai|ba|bon|nam|may)(?: (?:muoi|chuc|lam))? )(?:p|phut|ph)`,
  ],
  [
    "AHEAD",
    `(?:(?:ngay|${PART_OF_DAY}) )?mai|ngay mot|(?:tuan|thang|nam) (?:sau|toi|den)|(?:chu nhat|cn|thu (?:hai|ba|tu|nam|sau|bay|\\d)|t\\d) (?:den|toi(?! (?:da|di|co|lam|du|hop|hat|mac|phu|don|moi|vua|tham)))|sap toi|lat nua|lat|chut nua|cuoi tuan nay`,
  ],
  [
    "PAST",
    `(?:hom|bua|ngay|${PART_OF_DAY}) (?:hom )?qua|hqua|(?:hom|bua) (?:kia|truoc|no|rom)|hom bua|bua hom|hoi (?:hom|nay|${PART_OF_DAY})|ban nay|nay gio|(?:tuan|thang) (?:truoc|roi|qua|vua roi)|vua roi|vua qua`,
  ],
  [
    "WEEKDAY",
    `(?:(?:hom|bua|ngay|${PART_OF_DAY}) ){0,3}(?:thu (?:hai|ba|tu|nam|sau|bay|\\d)|t[2-7]|cn|chu nhat|chua nhut|chu nhut)(?: (?:tuan (?:truoc|roi|qua|nay)|vua (?:roi|qua)|roi|qua))?`,
  ],
  ["TODAY", `(?:hom|bua|ngay|${PART_OF_DAY}) (?:hom )?nay|hnay|nay`],
  [
    "EVERY",
    `(?:moi2?|hang) (?:ngay|tuan|thang|bua|nam|${PART_OF_DAY})|thuong xuyen|(?:ngay|tuan|bua|${PART_OF_DAY}) nao cung|lau lau|quanh nam`,
  ],
];

/** What is said of a deed: that it is to be written down, is planned, ordered, denied, heard of, paid for. */
const SAID: readonly Group[] = [
  [
    "RECORD",
    `(?:ghi|tinh|cong|luu|note|nhap|dien|bao(?! nhieu)|log|ghi nhan|luu lai|ghi lai|nop)(?: \\p{L}+)? (?:giup|gium|dum|ho2?|giu)(?: (?:${MY}|con|chi|anh|chu|co|nha|voi))?|ghi (?:vo|so|nhan|lai|bao)|xin ghi|quen (?:bao|ghi|nhap|khai)|bao (?:cao|tre|bu|voi)|note|update|len so|diem danh|khai|ghi`,
  ],
  [
    "PLAN",
    "se|dinh|du dinh|du kien|ke hoach|chuan bi|sap|tinh(?= (?:di|lam|ra|ru))|phan cong|nho(?= (?:mac|dem|mang|den|toi|co|di|ghe|la|nha))|hua|ru|neu|phai chi|gia ma|chac|can(?= \\d| them)|dang ky|tap trung|keu goi|de xuat|yeu cau|dieu dong|trieu tap|thong bao|moi3|moi(?= (?:cac|anh|chi|dc|d/c|moi nguoi|toan|quy)(?!\\p{L}))|dot toi|muon(?= (?:di|hoi|biet|lam|xin))",
  ],
  [
    "CALL",
    "ai (?:di|ranh|co|muon|qua|biet|ma)|(?:moi nguoi|ca nha|anh em|cac ban|mn|cac dong chi|tui bay|may dua) (?:oi|nho|di|ra|qua|co|dem|chuan)|nha moi nguoi|(?:hong|khong) anh em|dung(?= (?:quen|bo|de|co|ai|noi|bat))",
  ],
  [
    "DENIED",
    "khong|ko|hong|hok|k|chang|cha|dau co|chua|khoi|ngoi coi|dung coi|di ngang|di coi|vang|nghi(?! phep)|bo(?= (?:hop|buoi|lop|lo))|hoan(?= (?:lai|den|qua|buoi))|doi(?= (?:lai|qua|sang|ngay|lich|gio|toi|den))|huy|ket(?= (?:dam|viec|xe|ca|lich))|ban2|ban(?= (?:thi|hoc|truc|lam|viec|roi|qua))",
  ],
  [
    "HEARD",
    "nghe noi|nghe dau|nghe|thay(?! mat)|doc bao|nhin|coi|xem|ke(?= (?:lai|chuyen|la))|khen|khoe|bao tuoi tre|bao dang|tren bao|fb|facebook|zalo",
  ],
  [
    "PAID",
    "luong|tien|phu cap|tra \\d+|duoc \\d+k|\\d+ ?k|tang ca|lam thue|lam them|cong nhat|ban hang|tho|thue|khach|giao dau|ca truc|hanh chinh",
  ],
];

/** Deeds, work, and what is at home. */
const DEEDS: readonly Group[] = [
  [
    "SERVED",
    "mien phi|tu thien|tinh nguyen|thien nguyen|(?:0|khong) dong|nhan ai|tinh thuong|ba con|ho ngheo|nguoi ngheo|neo don|mai am|cong dong|chinh sach|bo ke|cong vien|nghia trang|nha2? van hoa|chua2|phu nu|phu huynh|benh vien|bv|tram y te|khu vuc|kv|ap|khom|hem|phuong|xa|chi doan|doan|truong|lop hoc|kenh|rach|cac cu|may cu|thieu nhi|tre em|hoc sinh|benh nhan|thi sinh|cay xanh",
  ],
  [
    "HOME",
    "ngoai em|o nha2?|nha2? (?:em|minh|tui|tro)|lau nha2?|nau com|cham cuu|kham rang|di kham|thi giua ky|hoc bai|giu con|cho con|giat do|dam (?:cuoi|gio|hoi)|tan gia|cafe|ca phe|nhau|ngu|an com|phim|game|hen ho|ve que|di choi|benh|om|sot|kham benh",
  ],
  [
    "MEETING",
    "(?:di |du )?(?:hop|sinh hoat|sh|dai hoi)(?: (?:dinh ky|le|thuong ky|dot xuat|dau thang|cuoi thang))?(?: (?:chi doan|chidoan|cd|doan|cdoan|kv ?\\d*|ap|clb)){1,3}|shcd|sinh hoat|hop",
  ],
  [
    "SHIRT",
    "(?:(?:mac|ban|dien|khoac|mang|bao) )?(?:chiec |cai )?(?:ao|dong phuc)(?: (?:xanh|doan|thanh nien|dvtn|tn|tinh nguyen)){1,3}",
  ],
  [
    "SONG",
    "(?:hat|tap hat|hoc hat|ca|thuoc|tap)(?: \\p{L}+)? (?:bai|ca khuc|doan ca)|hat|bai hat|doan ca|quoc ca|song ca|tot ca|van nghe|ca khuc",
  ],
  ["DANCE", "dan vu|flashmob|nhay|mua2|mua(?= (?:sap|lan|quat|non|tap the|bai|dan))|dieu mua|zumba|shuffle"],
  [
    "SPORT",
    "(?:da2?|danh|choi|tap|thi|thi dau|chay|boi|hoc|giao huu) (?:banh|bong|cau|vo|gym|bo|viet da|tennis|pickleball|bong chuyen|bong ro|bong ban|cau long|karate|vovinam|dien kinh|co vua|co tuong|futsal|bong da)(?: \\p{L}+)?|keo co|hoi thao|the thao|the duc|da2? phui|bo bo|di bo|chay bo|dua (?:ghe|vo|xe)|viet da|cau long|bong chuyen|futsal|aerobic|yoga|boi|dap xe|giai",
  ],
  [
    "ACTIVITY",
    "hien mau|cho mau|ra quan|le|ngay hoi|hoi trai|hoi thi|toa dam|tap huan|ve nguon|thap nen|tri an|trao qua|tang qua|chien dich|chu nhat xanh|hoi nghi|tham gia|tham du|du|giao luu|dien dan|cuoc thi|thi tim hieu|hoi dien|khai mac|be mac|tong ket|tuyen duong|vieng|tham(?! (?:van|quan|lam|gia))|tang(?! ca)|trao|trong cay|phat qua|hien|hanh trinh|chuong trinh|buoi noi chuyen|hoc nghi quyet|chao co",
  ],
  [
    "WORK",
    "don(?: dep| rac| ve sinh| co)?|quet(?: don| rac| duong| lo)?|nhat(?: rac| bao)?|luom|hot rac|vot(?: luc binh| rac| beo)?|vet(?: muong| cong| kenh)?|nao vet|phu(?! (?:nu|huynh|cap|trach))(?: bung| nau| phat| bep| don)?|giup|gium|ho tro|truc(?: chot| cong)?|day(?: kem| hoc| chu)?|kem|phat(?: com| chao| qua| to roi| quang)?|nau(?: com| chao)?|trong(?: cay| hoa)?|tuoi|son|sua|va|dap(?: duong| lo| de)?|lau|rua|boc|khieng|vac|khuan|cho5|cho(?= (?:gao|nuoc|qua|hang|do))|dan(?= (?:tre|em|nguoi|doan))|huong dan|chi(?= (?:ba|may|co|chu|cach))|cai(?= (?:vneid|app|dat|dinh))|tuyen truyen|phat loa|van dong|nhap(?= (?:lieu|ho so))|soan|goi(?= (?:banh|qua|ghem))|cat toc|hot toc|do huyet ap|dieu tiet|phan luong|giu xe|giu tre|tiep suc|tiep don|tiep nuoc|dung(?= (?:rap|san|chot|le|cong|lop))|trang tri|ve3|ve(?= (?:tranh|tuong|bich))|ve2? sinh|tu van|cat co|xuc|bung|cuu tro|do(?= (?:rac|be tong|nhua))|don nha|quay|chup|lap|keo|dong(?= (?:goi|ban|ghe))|xay|tron|moc|gac|canh|tuan tra|xit|phun|diet|tam|gioi thieu|dua|dat|do xang|di chuyen|soat|thu gom|gom|phan loai|cham(?= (?:cay|vuon|cac|bai))|chuyen|bung|xep|dao|cuoc|lam co|lam duong|lam cau",
  ],
  ["DO", "(?:di )?lam|thuc hien|di|ghe|ra|vo|len|xuong"],
  [
    "COUNT",
    `(?:\\d+|${NUMBER}) (?:bai|tran|buoi|lan|cuoc|hiep|ban4?|hoat dong|dieu|set|vong|km|cay|phan|bao|doan vien|nguoi|em|chau|ho2?)`,
  ],
];

/** Who did it, with whom and for whom. */
const WHO: readonly Group[] = [
  [
    "KIN",
    `(?:ba|ma|me|cha|bo|vo|chong|con|chau|anh hai|chi hai|anh trai|chi gai|em gai|em trai|ban gai|nguoi yeu|me chong|ba chong|di|cau|ngoai|noi) (?:${MY})|(?:ong|ba) (?:noi|ngoai|xa)|ngoai|me vo|me chong|con trai|con gai|thang con|nho em|nho ban`,
  ],
  [
    "OTHERS",
    "to (?:\\d+|hau can|truong|ve sinh|dan pho)|doi2|doi (?:\\d+|tinh nguyen|xung kich|trat tu|hinh|bong|ben|doan)|phu (?:nu|huynh)|cac to|tung to|moi2? (?:to|nguoi|ban4?|dua)|nhom \\p{L}+|ban (?:to chuc|chi huy|chap hanh)|lop (?:minh|em|tui|nao|\\d+\\p{L}?\\d*)|hoi (?:phu nu|nong dan|cuu chien binh|chu thap do|khuyen hoc|lhtn|lien hiep|lhpn|ccb)|doan (?:phuong|xa|truong|khoa|kv ?\\d*|ben)|chi doan(?: (?:\\d+|kv ?\\d*))?|chi em|ben (?:kia|do|ay|hoi|truong|doan|phuong|chi)|may (?:anh|chi|dua|em|chu|co|bac|ban|cha|ong|ba)|tui (?:nho|no|ben|bay)|bon (?:no|kia|tho|nho)|cac (?:ban4?|em|anh|chi|dong chi|dc|d/c|bac|thay)|moi nguoi|anh em|ca (?:lop|doan|nha|xom|chi doan|nhom|to|phong)|ho|no|nguoi ta|ai|doan vien|lanh dao|bi thu|sep|cong ty|cong an|dan quan|bo doi",
  ],
  ["WE", `(?:tui|chung3?|bon|to|nhom|doi|phong) (?:${MY})|chi doan (?:${MY})|ca bon`],
  ["ME", "em(?! (?:gai|trai|be|nho|hoc sinh))|e|mk|mik|minh|tui|toi|t|tao"],
  ["BOT", "bot|ad|admin|app"],
  [
    "TITLE",
    "anh|chi|a(?= \\p{L})|ac|co4|co(?= (?:giao|hieu|ba|tu|nam|sau|bay|chin))|chu|bac|di4|ong|ba4|ba(?= (?:tu|nam|sau|bay|chin))|ban4|thay4|thang|nho|cau4|thim|be|dc|d/c|dong chi|chau",
  ],
  ["WITH", "voi|vs|cung|chung"],
  ["FOR", "cho|gium|giup"],
];

/** How it is said: what of all else is left. */
const MANNER: readonly Group[] = [
  ["ASKED", "sao|nao|gi|may gio|bao nhieu|(?:o|di) dau|phai khong|ha|vay|khi nao|bao gio"],
  [
    "DONE",
    "xong(?: xuoi)?|roi|r|da|vua(?! thoi)|moi(?! (?:nguoi|ngay|tuan|thang|bua|buoi|to|ban))|duoc|dc|het|tron|ca thay|tong cong|mat|ve|man|quen",
  ],
  [
    "POLITE",
    "nha(?= *(?:$|[^\\p{L} ]|(?:bot|ad|admin|anh|chi|em|may|moi|mn|ca|cac)(?!\\p{L})))|nhe|nhen|nghen|a|ah|nghe|ne|hen|luon|do|day3?|hihi|haha|hehe|kkk",
  ],
];

/** Each group’s name, and its words as a part of a pattern. */
export const GROUPS: readonly Group[] = [...TIMES, ...SAID, ...DEEDS, ...WHO, ...MANNER];
