import type { CommandIo } from "./io";

export type Command = (io: CommandIo, words: string[]) => Promise<number>;

/** Every command by its words. Each is loaded only when it is asked for. */
export const COMMANDS: { name: string[]; load: () => Promise<Command> }[] = [
  { name: ["content", "check"], load: async () => (await import("./content-check")).contentCheck },
  { name: ["content", "new"], load: async () => (await import("./content-new")).contentNew },
  { name: ["content", "build"], load: async () => (await import("./content-build")).contentBuild },
  {
    name: ["content", "import-questions"],
    load: async () => (await import("./content-import-questions")).contentImportQuestions,
  },
  {
    name: ["content", "export-questions"],
    load: async () => (await import("./content-export-questions")).contentExportQuestions,
  },
  { name: ["practice", "acts"], load: async () => (await import("./practice-acts")).practiceActs },
  { name: ["practice", "pii"], load: async () => (await import("./practice-pii")).practicePii },
  { name: ["practice", "score"], load: async () => (await import("./practice-score")).practiceScore },
  { name: ["practice", "play"], load: async () => (await import("./practice-play")).practicePlay },
  { name: ["practice", "train"], load: async () => (await import("./train-acts")).trainActs },
  { name: ["practice", "evaluate"], load: async () => (await import("./evaluate")).evaluate },
  {
    name: ["transitions", "match"],
    load: async () => (await import("./transitions-match")).transitionsMatch,
  },
  { name: ["transitions", "plan"], load: async () => (await import("./transitions-plan")).transitionsPlan },
  { name: ["db", "migrate"], load: async () => (await import("./db")).dbMigrate },
  { name: ["db", "seed"], load: async () => (await import("./db")).dbSeed },
  { name: ["db", "new-migration"], load: async () => (await import("./db")).dbNewMigration },
];
