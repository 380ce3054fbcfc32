/** What a command of the command line reads and writes; it returns its exit code: 0 done, 1 the input is at fault. */
export interface CommandIo {
  stdin: string;
  /** Standard input as it came, for files that may not be UTF-8; absent where a test gives text. */
  stdinBytes?: Uint8Array;
  write(text: string): void;
  complain(line: string): void;
}
