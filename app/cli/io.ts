/** What a command of the command line reads and writes; it returns its exit code: 0 done, 1 the input is at fault. */
export interface CommandIo {
  stdin: string;
  write(text: string): void;
  complain(line: string): void;
}
