import { systemFault } from "../terminal/faults.ts";

/** Standard output could not take what was written. `closed`: its reader went away (`| head`), which is nobody's mistake. */
export class OutputError extends Error {
  readonly closed: boolean;
  constructor(error: unknown) {
    super(systemFault(error, "written"));
    this.closed = (error as NodeJS.ErrnoException)?.code === "EPIPE";
  }
}

/** Writes to a stream and waits until it has taken the bytes, so that nothing heaps up before a slow reader. */
export class Writer {
  private failed: OutputError | null = null;

  constructor(private readonly stream: NodeJS.WritableStream) {
    stream.on("error", (error) => {
      this.failed ??= new OutputError(error);
    });
  }

  write(bytes: Uint8Array | string): Promise<void> {
    if (bytes.length === 0) return Promise.resolve();
    return new Promise((resolve, reject) => {
      if (this.failed) return reject(this.failed);
      this.stream.write(bytes, (error) => {
        if (error) reject(this.failed ?? new OutputError(error));
        else resolve();
      });
    });
  }
}
