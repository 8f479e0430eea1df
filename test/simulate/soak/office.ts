import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { cli, cliMust } from "../../faults/kills/cli.ts";
import type { Fleet, Health } from "../../faults/kills/fleet.ts";
import type { Person } from "../count/book.ts";
import type { Reported } from "../stage.ts";
import type { ProgramRecords } from "./program-records.ts";

const standing = z.object({ code: z.string(), duties: z.record(z.string(), z.unknown()) });
const reportShape = z.object({
  totals: z.record(z.string(), z.unknown()),
  cadres: z.array(standing),
  units: z.array(standing),
});
const invitesShape = z.array(z.object({ cadre: z.string(), code: z.string() }));

/** What the city's office does by the command line, while the program lives and dies. */
export class Office {
  readonly #fleet: Fleet;
  readonly #folder: string;
  readonly #records: ProgramRecords;
  readonly #invitations = new Map<string, string>();

  constructor(fleet: Fleet, folder: string, records: ProgramRecords) {
    this.#fleet = fleet;
    this.#folder = folder;
    this.#records = records;
  }

  async importRoster(bytes: Uint8Array): Promise<void> {
    const path = join(this.#folder, "danh-sach.xlsx");
    await writeFile(path, bytes);
    await this.#command(["roster", "import", path]);
  }

  async invitation({ code }: Person): Promise<string> {
    if (!this.#invitations.has(code)) {
      const found = invitesShape.parse(JSON.parse(await this.#command(["roster", "invites", "--json"])));
      for (const { cadre, code: invitation } of found) this.#invitations.set(cadre, invitation);
    }
    return this.#invitations.get(code) ?? "";
  }

  async report(unit: string, period: string): Promise<Reported> {
    const out = await this.#command(["report", "unit", unit, "--period", period, "--json"]);
    return reportShape.parse(JSON.parse(out));
  }

  /** What a kill left in doubt is sent again by hand. @returns how much it was; more may be by the time the command looks */
  async resend(): Promise<number> {
    const inDoubt = await this.#inDoubt();
    if (inDoubt === 0) return 0;
    const told = await this.#command(["resend"]);
    return Math.max(inDoubt, Number(/\d+/.exec(told)?.[0] ?? 0));
  }

  /** Whether the program has said all that a moment asks for; epoch milliseconds of its clock. */
  hasSaidAllSince(moment: number): Promise<boolean> {
    return this.#records.hasSaidAllSince(moment);
  }

  async #inDoubt(): Promise<number> {
    return (await this.#health())?.counts.noticesInDoubt ?? 0;
  }

  /** Nothing while it is starting. */
  async #health(): Promise<Health | undefined> {
    return this.#fleet.health().catch(() => undefined);
  }

  /** The database may be away just then. */
  async #command(args: readonly string[]): Promise<string> {
    const tries = 5;
    for (let tried = 1; tried < tries; tried++) {
      const { code, out } = await cli(this.#fleet.env, args);
      if (code === 0) return out;
    }
    return cliMust(this.#fleet.env, args);
  }
}
