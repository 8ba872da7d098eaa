/** A growing column of 32-bit integers: what a scan appends to when it does not know how many there will be. */
export class Column {
  #data: Int32Array;
  length = 0;

  constructor(capacity = 64) {
    this.#data = new Int32Array(capacity);
  }
  push(value: number): void {
    if (this.length === this.#data.length) {
      const wider = new Int32Array(this.length * 2);
      wider.set(this.#data);
      this.#data = wider;
    }
    this.#data[this.length++] = value;
  }
  at(i: number): number {
    return this.#data[i]!;
  }
  set(i: number, value: number): void {
    this.#data[i] = value;
  }
  /** The values so far, copied to their own length. */
  done(): Int32Array {
    return this.#data.slice(0, this.length);
  }
}
