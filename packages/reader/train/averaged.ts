/** Weights of a perceptron with their mean over all steps of learning (Collins 2002; Daumé's way to keep sums). */
export class Averaged {
  readonly now: Float32Array;
  private readonly sums: Float64Array;
  private readonly stamps: Int32Array;
  constructor(size: number) {
    this.now = new Float32Array(size);
    this.sums = new Float64Array(size);
    this.stamps = new Int32Array(size);
  }
  bump(i: number, by: number, clock: number): void {
    this.sums[i]! += this.now[i]! * (clock - this.stamps[i]!);
    this.stamps[i] = clock;
    this.now[i]! += by;
  }
  /** Draws all weights towards 0 by a part of them. */
  shrink(part: number, clock: number): void {
    for (let i = 0; i < this.now.length; i++) if (this.now[i] !== 0) this.bump(i, -part * this.now[i]!, clock);
  }
  /** The mean of one weight up to `clock`. */
  mean(i: number, clock: number): number {
    return (this.sums[i]! + this.now[i]! * (clock - this.stamps[i]!)) / clock;
  }
  /** The means of all. */
  means(clock: number): Float32Array {
    return this.now.map((_, i) => (this.now[i] === 0 && this.sums[i] === 0 ? 0 : this.mean(i, clock)));
  }
}
