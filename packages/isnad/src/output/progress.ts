import { told } from "../terminal/told.ts";

/**
 * One line on a terminal that says how far a long reading has come: `12,304 reports · 58,210 words/s · 41 % · 1 min 20 s left`.
 * It shows after a second, so that short readings stay silent, and is taken away before anything else is said.
 */
export class Progress {
  private readonly began = performance.now();
  private last = 0;
  private shown = false;
  private reports = 0;
  private words = 0;
  private bytes = 0;

  constructor(
    private readonly stream: NodeJS.WriteStream | null,
    private readonly total: number | null,
  ) {}

  add(reports: number, words: number, bytes: number): void {
    this.reports += reports;
    this.words += words;
    this.bytes += bytes;
    if (!this.stream) return;
    const now = performance.now();
    if (now - this.began < 1000 || now - this.last < 200) return;
    this.last = now;
    this.shown = true;
    this.stream.write(
      `\r\u001b[2K${line(this.reports, this.words, now - this.began, this.bytes, this.total).slice(0, (this.stream.columns || 80) - 1)}`,
    );
  }

  /** Takes the line away. */
  clear(): void {
    if (this.shown) this.stream?.write("\r\u001b[2K");
    this.shown = false;
  }
}

/** The line after `ms` milliseconds, `bytes` of `total` (null: not known) done. */
export function line(reports: number, words: number, ms: number, bytes: number, total: number | null): string {
  const n = (x: number) => Math.round(x).toLocaleString("en-US");
  const says = told().progress;
  const parts = [says.reports(n(reports)), says.words(n(words / (ms / 1000)))];
  if (total && bytes > 0) {
    const share = Math.min(1, bytes / total);
    parts.push(`${Math.floor(share * 100)} %`, says.left(span((ms / 1000) * (1 / share - 1))));
  }
  return parts.join(" · ");
}

function span(seconds: number): string {
  const says = told().progress;
  const s = Math.ceil(seconds);
  if (s < 60) return says.seconds(s);
  if (s < 3600) return says.minutes(Math.floor(s / 60), s % 60);
  return says.hours(Math.floor(s / 3600), Math.floor((s % 3600) / 60));
}
