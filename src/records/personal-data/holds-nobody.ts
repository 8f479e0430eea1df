/** Collections that an erasure empties by a step of its own. */
export const emptiedApart: Readonly<Record<string, string>> = {
  cadre_addresses:
    "addresses by code; forgotten at the end, since they are what an interrupted erasure finds the rest by",
  kept_files: "files that people sent, shared by their bytes; let go of by `KeptFiles.forget`",
  files:
    "files on their way, for a day; those that have arrived, and may name the person, go with all their parts: `forgetSent`",
};

/** Collections that hold nobody: codes, which stay, and no word, name or number of a person. */
export const holdNobody: Readonly<Record<string, string>> = {
  units: "names of units",
  unit_members: "codes",
  event_days: "which events lie on a day",
  waiting_unit_papers: "which papers of units wait, and codes",
  roster_state: "which imports are true",
  template_files: "Word templates of units, without who wrote them",
  groups: "a group's address, and codes",
  job_runs: "which moments of jobs are done, by unit",
  accounts: "the program's own accounts",
  processes: "which processes work on the database",
  outages: "which platforms are out",
  meta: "the program's own marks",
};
