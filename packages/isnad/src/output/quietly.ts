import { say } from "../terminal/faults.ts";
import { OutputError } from "./write.ts";

/** Runs what writes to standard output; a reader that went away ends the command in silence, any other failure is said. */
export async function quietly(run: () => Promise<number>): Promise<number> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    if (error.closed) process.exit(0);
    say("isnad: standard output", error.message);
    return 1;
  }
}
