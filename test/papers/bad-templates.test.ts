import PizZip from "pizzip";
import { describe, expect, test } from "vitest";
import { checkTemplate } from "../../src/papers/word/check/check-template.ts";
import { templateFaultsText } from "../../src/papers/word/check/fault-texts.ts";
import { LARGEST_TEMPLATE } from "../../src/papers/word/check/template-file.ts";
import { withoutAuthors } from "../../src/papers/word/check/without-authors.ts";
import { ourTemplate, writePapers } from "../../src/papers/word/write-papers.ts";
import { PAPER_NAMES } from "../../src/rules/papers/papers.ts";
import { Refusal } from "../../src/words/refusal.ts";
import { loadWords } from "../../src/words/words.ts";
import { zipOf } from "../fixtures/zip.ts";
import { docxText } from "../support/docx-text.ts";

const words = loadWords("vi");
const BODY = "word/document.xml";
const TYPES = "[Content_Types].xml";
const RELATIONS = "word/_rels/document.xml.rels";

/** What is said about a file that is sent back as the template of a1; nothing: it can be used. */
async function saidOf(bytes: Uint8Array): Promise<string> {
  try {
    return templateFaultsText(words, (await checkTemplate(words, "a1", bytes)).faults);
  } catch (error) {
    if (error instanceof Refusal) return words.say(error.phrase);
    throw error;
  }
}

/** Our template with one of its parts changed, or with parts more. */
function changed(part: string, change: (text: string) => string, more: Record<string, string> = {}) {
  const zip = new PizZip(ourTemplate("a1"));
  zip.file(part, change(zip.file(part)?.asText() ?? ""));
  for (const [name, text] of Object.entries(more)) zip.file(name, text);
  return zip.generate({ type: "uint8array", compression: "DEFLATE" });
}

/** With this text in a paragraph of its own, last of all. */
const withText = (text: string) => withXml(`<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`);
const withXml = (xml: string) =>
  changed(BODY, (body) => body.replace(/<w:sectPr(?!.*<w:sectPr)/su, `${xml}$&`));
const withRelation = (kind: string, target: string, mode = "") =>
  changed(RELATIONS, (text) =>
    text.replace(
      "</Relationships>",
      `<Relationship Id="x1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"${mode && ` TargetMode="${mode}"`}/></Relationships>`,
    ),
  );
const withKind = (part: string, kind: string) =>
  changed(TYPES, (text) =>
    text.replace(
      "</Types>",
      `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.${kind}"/></Types>`,
    ),
  );
const withField = (...pieces: string[]) =>
  withXml(
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${pieces
      .map((piece) => `<w:r><w:instrText>${piece}</w:instrText></w:r>`)
      .join("")}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
  );
const partsOfOurs = () => {
  const { files } = new PizZip(ourTemplate("a1"));
  return Object.entries(files).flatMap(([name, file]) => (file.dir ? [] : [{ name, data: file.asText() }]));
};
const ole = (inside: string) =>
  Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(504), Buffer.from(inside, "utf16le")]);
const table = (...cells: string[]) =>
  `<w:tbl><w:tr>${cells.map((cell) => `<w:tc><w:p><w:r><w:t>${cell}</w:t></w:r></w:p></w:tc>`).join("")}</w:tr></w:tbl>`;
const deep = `${"<w:sdt>".repeat(200)}${"</w:sdt>".repeat(200)}`;

/** What was meant, what is said. */
const misspelled: [string, () => Uint8Array, string][] = [
  [
    "a slip",
    () => withText("{họ và tênn}"),
    "{họ và tênn} trong phần chữ: không có tên này. Viết đúng là {họ và tên}.",
  ],
  ["letters left out", () => withText("{chuc vuj}"), "Viết đúng là {chức vụ}."],
  [
    "a slip in a name of a part",
    () => withXml(table("{#chỉ tiêu}{tên chi tieuu}", "{đã đăng ký}{/chỉ tiêu}")),
    "{tên chi tieuu} trong bảng: không có tên này. Gần nhất là {tên chỉ tiêu}, dùng được trong chỉ tiêu › tên chỉ tiêu.",
  ],
  [
    "a name two parts in",
    () => withText("{ý}"),
    "{ý} trong phần chữ: chỉ dùng được trong phần › các ý › ý. Ví dụ: {#các ý} {ý} {/các ý}.",
  ],
  [
    "nothing like it",
    () => withText("{số điện thoại}"),
    "Viết một tên có trong mẫu chung, ví dụ {họ và tên}.",
  ],
  ["another paper's name", () => withText("{kết quả}"), "{kết quả} trong phần chữ: không có tên này."],
  ["JavaScript's own", () => withText("{constructor}"), "{constructor} trong phần chữ: không có tên này."],
  [
    "in a text box",
    () =>
      withXml(
        `<w:p><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>{hoten}</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>`,
      ),
    "{hoten} trong khung chữ",
  ],
  [
    "a part as a text",
    () => withText("{chỉ tiêu}"),
    "là phần lặp lại, phải có mở và đóng. Ví dụ: {#chỉ tiêu} … {/chỉ tiêu}.",
  ],
  [
    "in the page's head",
    () =>
      changed("word/header1.xml", (text) =>
        text.replace("</w:hdr>", "<w:p><w:r><w:t>{họ và tên}</w:t></w:r></w:p></w:hdr>"),
      ),
    "{họ và tên} ở đầu trang: chỗ này chung cho mọi trang",
  ],
];

const broken: [string, () => Uint8Array, string][] = [
  [
    "a brace never closed",
    () => withText("{họ và tên"),
    "thiếu hoặc thừa một dấu ngoặc. Viết đủ cả hai, ví dụ {họ và tên}.",
  ],
  ["a brace never opened", () => withText("họ và tên}"), "thiếu hoặc thừa một dấu ngoặc"],
  [
    "a part never closed",
    () => withText("{#phần}{tên phần}"),
    "{#phần} trong phần chữ: mở mà chưa đóng. Thêm {/phần} sau phần ấy.",
  ],
  [
    "a part never opened",
    () => withText("{tên phần}{/phần}"),
    "{/phần} trong phần chữ: đóng mà chưa mở. Thêm {#phần} trước phần ấy.",
  ],
  [
    "closed by another name",
    () => withText("{#phần}{tên phần}{/chỉ tiêu}"),
    "{#phần} trong phần chữ lại đóng bằng {/chỉ tiêu}",
  ],
  [
    "a part in itself",
    () => withText("{#phần}{#phần}{tên phần}{/phần}{/phần}"),
    "{#phần} nằm trong một phần lặp lại khác. Đóng phần kia trước",
  ],
  [
    "thousands of parts within each other",
    () => withText(`${"{#họ và tên}".repeat(8000)}x${"{/}".repeat(8000)}`),
    "Có phần lặp mở ở một chỗ",
  ],
  [
    "a part in another beside it",
    () => withText("{#phần}{#họ và tên}{#chỉ tiêu}{tên chỉ tiêu}{/chỉ tiêu}{/họ và tên}{/phần}"),
    "{#chỉ tiêu} nằm trong",
  ],
  ["raw XML", () => withText("{@ý}"), "ngay sau dấu ngoặc chỉ viết tên"],
  ["a QR code of what is none", () => withText("{%họ và tên}"), "ngay sau dấu ngoặc chỉ viết tên"],
  ["other braces", () => withText("{=[[ ]]=}"), "ngay sau dấu ngoặc chỉ viết tên"],
  [
    "nothing to fill in",
    () => changed(BODY, (text) => text.replace(/\{[^{}]*\}/gu, "x")),
    "Mẫu chưa có chỗ nào để điền. Ví dụ: Họ và tên: {họ và tên}.",
  ],
];

const foreign: [string, () => Uint8Array, string][] = [
  [
    "a linked picture",
    () => withRelation("image", "http://x.example/a.png", "External"),
    "lấy nội dung từ bên ngoài (“http://x.example/a.png”). Chèn hình",
  ],
  ["a picture on a share", () => withRelation("image", "file://server/a.png", "external"), "từ bên ngoài"],
  [
    "a link to a file",
    () => withRelation("hyperlink", "file:///C:/Windows/a.exe", "External"),
    "từ bên ngoài",
  ],
  [
    "a template of the template",
    () => withRelation("attachedTemplate", "file:///C:/a.dotm", "External"),
    "Mẫu còn gắn với một tệp mẫu khác",
  ],
  [
    "an old drawing's picture",
    () => withXml('<w:p><w:r><w:pict><v:imagedata src="http://x.example/a"/></w:pict></w:r></w:p>'),
    "từ bên ngoài",
  ],
  [
    "macros by their part",
    () => changed(BODY, (text) => text, { "word/vbaProject.bin": "x" }),
    "Mẫu có macro. Trong Word chọn Lưu thành",
  ],
  [
    "macros by their kind (.docm)",
    () =>
      changed(TYPES, (text) =>
        text.replace(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
          "application/vnd.ms-word.document.macroEnabled.main+xml",
        ),
      ),
    "Mẫu có macro",
  ],
  [
    "a .dotx",
    () => changed(TYPES, (text) => text.replace("document.main+xml", "template.main+xml")),
    "Đây là tệp .dotx",
  ],
  ["another file taken in", () => withXml('<w:altChunk r:id="x1"/>'), "Mẫu chèn cả một tệp khác vào"],
  ["the same by its relationship", () => withRelation("aFChunk", "a.html"), "Mẫu chèn cả một tệp khác vào"],
  ["an object", () => withXml("<w:p><w:r><w:object/></w:r></w:p>"), "tệp hoặc nút nhúng bên trong"],
  [
    "an embedded workbook",
    () => changed(BODY, (text) => text, { "word/embeddings/a.xlsx": "x" }),
    "tệp hoặc nút nhúng bên trong",
  ],
  ["a button that runs code", () => withRelation("control", "activeX/a.xml"), "tệp hoặc nút nhúng bên trong"],
  ["INCLUDETEXT", () => withField('INCLUDETEXT "C:\\\\a.docx"'), "trường “INCLUDETEXT”"],
  [
    "INCLUDEPICTURE torn into pieces",
    () => withField(" INCLUDE", "PIC", 'TURE "http://x.example/a"'),
    "trường “INCLUDEPICTURE”",
  ],
  [
    "DDEAUTO in one element",
    () => withXml('<w:p><w:fldSimple w:instr="DDEAUTO c:\\\\cmd.exe"/></w:p>'),
    "trường “DDEAUTO”",
  ],
  [
    "an instruction behind one of another vocabulary",
    () =>
      withXml(
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/><x:instrText>PAGE </x:instrText><w:instrText>INCLUDEPICTURE a</w:instrText><w:fldChar w:fldCharType="end"/></w:r></w:p>',
      ),
    "trường “INCLUDEPICTURE”",
  ],
  [
    "behind an attribute with another prefix",
    () => withXml('<w:p><w:fldSimple x:instr="PAGE" w:instr="INCLUDEPICTURE a"/></w:p>'),
    "INCLUDEPICTURE a”",
  ],
  [
    "the marks of a field with two prefixes",
    () => withXml('<w:p><w:r><w:fldChar x:fldCharType="end" w:fldCharType="begin"/></w:r></w:p>'),
    "trường “end begin”",
  ],
  [
    "in what Word keeps to be inserted",
    () =>
      changed(BODY, (text) => text, {
        "word/glossary/document.xml": '<w:p><w:fldSimple w:instr="DDEAUTO a"/></w:p>',
      }),
    "trường “DDEAUTO”",
  ],
  [
    "a list for mail merge",
    () => changed("word/settings.xml", (text) => text.replace("</w:settings>", "<w:mailMerge/>$&")),
    "danh sách trộn thư",
  ],
  ["a field's link to a file", () => withField('HYPERLINK "file:///C:/a.exe"'), "trường “HYPERLINK”"],
  [
    "changes not accepted",
    () => withXml('<w:p><w:ins w:id="1" w:author="A"><w:r><w:t>x</w:t></w:r></w:ins></w:p>'),
    "Chấp nhận tất cả thay đổi",
  ],
  [
    "a comment",
    () => changed("word/comments.xml", () => '<w:comments><w:comment w:author="A"/></w:comments>'),
    "Xóa tất cả nhận xét",
  ],
  ["two sections", () => withXml("<w:p><w:pPr><w:sectPr/></w:pPr></w:p>"), "dấu ngắt phần (Section Break)"],
  [
    "no paper size",
    () => changed(BODY, (text) => text.replace(/<w:sectPr(?!.*<w:sectPr).*<\/w:sectPr>/su, "")),
    "Mẫu không có khổ giấy",
  ],
];

const noDocx: [string, () => Uint8Array, string][] = [
  ["nothing", () => new Uint8Array(), "Tệp này trống."],
  ["a .doc renamed", () => ole("WordDocument"), "tệp kiểu cũ (.doc)"],
  ["with a password", () => ole("EncryptedPackage"), "mật khẩu"],
  ["an .odt renamed", () => zipOf([{ name: "content.xml", data: "<a/>" }]), "tệp LibreOffice (.odt)"],
  [
    "an .xlsx renamed",
    () =>
      zipOf([
        { name: TYPES, data: "<a/>" },
        { name: "xl/workbook.xml", data: "<a/>" },
      ]),
    "tệp Excel",
  ],
  ["a PDF renamed", () => Buffer.from("%PDF-1.7\n"), "tệp PDF"],
  ["some text", () => Buffer.from("{họ và tên}"), "không phải tệp Word"],
  ["without its text", () => zipOf(partsOfOurs().filter(({ name }) => name !== BODY)), "không phải tệp Word"],
  ["too large", () => new Uint8Array(LARGEST_TEMPLATE + 1), "lớn quá 1 MB"],
  [
    "a thousand to one",
    () => zipOf([...partsOfOurs(), { name: "a.xml", data: Buffer.alloc(5_000_000, 32) }]),
    "bung ra quá lớn",
  ],
  [
    "more than it declares",
    () => zipOf([...partsOfOurs(), { name: "a.xml", data: Buffer.alloc(9_000), declaredSize: 10 }]),
    "bị hỏng",
  ],
  ["one part twice", () => zipOf([...partsOfOurs(), { name: "WORD/document.xml", data: "<a/>" }]), "bị hỏng"],
  [
    "a part outside of the folder",
    () => zipOf([...partsOfOurs(), { name: "../../a.xml", data: "<a/>" }]),
    "bị hỏng",
  ],
  ["cut off", () => ourTemplate("a1").slice(0, 5000), "bị hỏng"],
  [
    "a DOCTYPE",
    () =>
      changed(BODY, (text) => text.replace("?>", '?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>')),
    "gọi dữ liệu từ bên ngoài",
  ],
  [
    "a DOCTYPE in UTF-16",
    () =>
      zipOf([...partsOfOurs(), { name: "a.xml", data: Buffer.from("\ufeff<!DOCTYPE a><a/>", "utf16le") }]),
    "bị hỏng",
  ],
  ["a head under a name of its own", () => withRelation("header", "kopf.xml"), "bị hỏng"],
  ["a head in a folder of its own", () => withRelation("header", "word/header1.xml"), "bị hỏng"],
  ["the same by its kind", () => withKind("/word/kopf.xml", "wordprocessingml.header+xml"), "bị hỏng"],
  [
    "the same with something behind its kind",
    () => withKind("/word/kopf.xml", "wordprocessingml.footer+xml; a=b"),
    "bị hỏng",
  ],
  ["XML under the name of a picture", () => withKind("/word/a.png", "theme+xml"), "bị hỏng"],
  [
    "another text than the one that is read",
    () => changed("_rels/.rels", (text) => text.replace("word/document.xml", "word/footnotes.xml")),
    "bị hỏng",
  ],
  ["too deep", () => withXml(deep), "bị hỏng"],
  ["XML that ends too soon", () => changed(BODY, (text) => text.slice(0, -20)), "bị hỏng"],
];

describe.each([
  ["a name that is none", misspelled],
  ["what is opened and closed", broken],
  ["what may not come in", foreign],
  ["what is no .docx", noDocx],
])("%s is refused with the mend", (_, cases) => {
  test.each(cases)("%s", async (__, make, said) => {
    expect(await saidOf(make())).toContain(said);
  });
});

test("of a chain of mistakes the first alone is said, of names each", async () => {
  const chain = await saidOf(withText("{#phần}{tên phần}{#các ý}{ý}{/chỉ tiêu}"));
  expect(chain.split("\n")).toHaveLength(1);
  const names = await saidOf(withText("{a1}{b2}{c3}{d4}{e5}{f6}{g7}{h8}"));
  expect(names.split("\n")).toHaveLength(7);
  expect(names).toContain("… và 2 chỗ khác.");
});

test("what stands between two braces may be long, the message is not", async () => {
  const long = await saidOf(withText(`{${"x".repeat(500)}}`));
  expect(long).toContain(`{${"x".repeat(40)}…}`);
  const address = await saidOf(withRelation("image", `http://${"x".repeat(500)}`, "External"));
  expect(address).toContain(`“http://${"x".repeat(53)}…”`);
});

test("of very many faults the first are enough", async () => {
  const { faults } = await checkTemplate(words, "a1", withText("{a}{b}".repeat(500)));
  expect(faults).toHaveLength(20);
});

describe("what people do in Word stays possible", () => {
  test.each(PAPER_NAMES)("our own %s passes, and prints all", async (paper) => {
    expect(await checkTemplate(words, paper, ourTemplate(paper))).toEqual({ faults: [], unprinted: [] });
  });

  test.each([
    ["page numbers", withField("PAGE")],
    ["a link into the web", withRelation("hyperlink", "https://doanthanhnien.vn", "External")],
    [
      "names torn into runs, in capitals, without marks",
      withXml("<w:p><w:r><w:t>{HO </w:t></w:r><w:r><w:t>va ten}</w:t></w:r></w:p>"),
    ],
    ["a part that is there or not", withText("{#ngày sinh}Sinh ngày {ngày sinh}{/ngày sinh}")],
    [
      "a drawing as SVG",
      changed(TYPES, (text) =>
        text.replace("</Types>", '<Default Extension="svg" ContentType="image/svg+xml"/></Types>'),
      ),
    ],
    ["a page break", withXml('<w:p><w:r><w:br w:type="page"/></w:r></w:p>')],
  ])("%s", async (_, bytes) => {
    expect(await saidOf(bytes)).toBe("");
  });

  test("what is left out is told", async () => {
    const bytes = changed(BODY, (text) => text.replace("{ngày sinh}", "…"));
    expect((await checkTemplate(words, "a1", bytes)).unprinted).toEqual(["ngày sinh"]);
  });

  test("a page setup without numbers or heads is printed for many, too", () => {
    const bytes = changed(BODY, (text) =>
      text.replace(/<w:sectPr(?!.*<w:sectPr).*<\/w:sectPr>/su, "<w:sectPr/>"),
    );
    const xml =
      new PizZip(writePapers(words, bytes, [{ name: "An" }, { name: "Bình" }])).file(BODY)?.asText() ?? "";
    expect(
      xml.match(/<w:sectPr><w:type w:val="nextPage"\/><w:pgNumType w:start="1"\/><\/w:sectPr>/gu),
    ).toHaveLength(2);
  });
});

test("who wrote it goes, the text stays", () => {
  const bytes = withoutAuthors(
    changed("docProps/core.xml", () => "<x><dc:creator>Trần Thị Bí Mật</dc:creator></x>"),
  );
  for (const file of Object.values(new PizZip(bytes).files)) expect(file.asText()).not.toContain("Bí Mật");
  expect(docxText(bytes)).toContain("{họ và tên}");
});
