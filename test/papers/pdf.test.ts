import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { clearLeft } from "../../src/papers/pdf/left-behind.ts";
import { findOffice } from "../../src/papers/pdf/office.ts";
import { createPdfMaker } from "../../src/papers/pdf/pdf.ts";
import { runOffice } from "../../src/papers/pdf/run-office.ts";
import { until } from "../support/condition.ts";
import { emptyFolder } from "../support/data-folders.ts";
import { isRunning, officeScript, WRITES_PDFS } from "../support/office-script.ts";

const PAPER = new TextEncoder().encode("a paper");
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

test("each paper becomes a PDF, in their order, and nothing is left lying about", async () => {
  const folder = await emptyFolder();
  const pdf = createPdfMaker({ office: await officeScript(`echo "$out" > ${folder}/where; ${WRITES_PDFS}`) });
  expect(pdf.isThere()).toBe(true);
  const made = await pdf.of([PAPER, new Uint8Array(3)]);
  expect(made.map(text)).toEqual(["%PDF-1.7\n7\n", "%PDF-1.7\n3\n"]);
  const where = (await readFile(join(folder, "where"), "utf8")).trim();
  expect(existsSync(join(where, ".."))).toBe(false);
});

test("an office that says that all is well and has written nothing is no success", async () => {
  const pdf = createPdfMaker({ office: await officeScript("exit 0") });
  await expect(pdf.of([PAPER])).rejects.toThrow("ENOENT");
});

test("one that hangs is ended with all that it has started, and the next paper is made", async () => {
  const folder = await emptyFolder();
  const hangs = `if [ ! -e ${folder}/hung ]; then sleep 600 & echo $! > ${folder}/hung; wait; fi; ${WRITES_PDFS}`;
  const office = await officeScript(hangs);
  const pdf = createPdfMaker({ office, mostMs: 3_000 });
  await expect(pdf.of([PAPER])).rejects.toThrow("took more than");
  const child = Number(await readFile(join(folder, "hung"), "utf8"));
  await until("what it had started has ended", async () => !isRunning(child));
  expect(await pdf.of([PAPER])).toHaveLength(1);
});

test("one that is not wanted any more is ended at once, with what was thrown, and the next paper is made", async () => {
  const folder = await emptyFolder();
  const hangs = `if [ ! -e ${folder}/hung ]; then touch ${folder}/hung; sleep 600; fi; ${WRITES_PDFS}`;
  const pdf = createPdfMaker({ office: await officeScript(hangs) });
  const stopped = new Error("stopped");
  const howFar = () => {
    if (existsSync(join(folder, "hung"))) throw stopped;
  };
  await expect(pdf.of([PAPER], { howFar })).rejects.toBe(stopped);
  expect(await pdf.of([PAPER])).toHaveLength(1);
});

test("what a killed program has left is ended and removed: its LibreOffice, and the folder with what it read", async () => {
  const gone = spawn("true");
  await once(gone, "exit");
  const left = await mkdtemp(join(tmpdir(), `canbodoan-pdf-${gone.pid}-`));
  const ours = await mkdtemp(join(tmpdir(), `canbodoan-pdf-${process.pid}-`));
  await writeFile(join(left, "paper-0.docx"), PAPER);
  const run = (folder: string) =>
    spawn("sh", ["-c", "sleep 600; :", `-env:UserInstallation=file://${folder}/profile`]);
  const [theirs, own] = [run(left), run(ours)];
  onTestFinished(async () => {
    own.kill("SIGKILL");
    await rm(ours, { recursive: true });
  });
  const ended = once(theirs, "exit");
  await clearLeft();
  expect(await ended).toEqual([null, "SIGKILL"]);
  expect([existsSync(left), existsSync(ours), isRunning(own.pid ?? 0)]).toEqual([false, true, true]);
});

test("two at once are made one after the other", async () => {
  const folder = await emptyFolder();
  const alone = `if ! mkdir ${folder}/busy; then touch ${folder}/two; fi; ${WRITES_PDFS}; rmdir ${folder}/busy`;
  const pdf = createPdfMaker({ office: await officeScript(alone) });
  await Promise.all([pdf.of([PAPER]), pdf.of([PAPER]), pdf.of([PAPER])]);
  expect(existsSync(join(folder, "two"))).toBe(false);
});

test("who waits for a long one has the whole time for the own; who would wait too long is told", async () => {
  const office = await officeScript(`sleep 2.2; ${WRITES_PDFS}`);
  const pdf = createPdfMaker({ office, mostMs: 4_000 });
  expect(await Promise.all([pdf.of([PAPER]), pdf.of([PAPER])])).toHaveLength(2);
  const hasty = createPdfMaker({ office: await officeScript(`sleep 0.5; ${WRITES_PDFS}`), waitsMs: 100 });
  const made = hasty.of([PAPER]);
  await expect(hasty.of([PAPER])).rejects.toThrow("busy with other papers");
  expect(await made).toHaveLength(1);
});

test("one that is stopped before it has begun to listen is not left running", async () => {
  const folder = await emptyFolder();
  const office = await officeScript(`sleep 2; touch ${folder}/written`);
  const stopped = new Error("stopped");
  const run = runOffice(office() ?? "", [], { folder, mostMs: 9_000, signal: AbortSignal.abort(stopped) });
  await expect(run).rejects.toBe(stopped);
  expect(existsSync(join(folder, "written"))).toBe(false);
});

test("it is found where programs are looked for, and may be missing", async () => {
  const office = (await officeScript("exit 0"))();
  expect(findOffice(`/nowhere:${join(office, "..")}`)).toBe(office);
  expect(findOffice("/nowhere:")).toBeUndefined();
  await expect(createPdfMaker({ office: () => undefined }).of([PAPER])).rejects.toThrow("not installed");
});
