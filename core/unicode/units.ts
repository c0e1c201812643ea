// A growing string of UTF-16 code units: cheap to append to, one flat string at the end.

/** The largest number of arguments given to one call; engines differ in what they bear. */
const CHUNK = 4096;

export class Units {
  private units: Uint16Array;
  private length: number;

  constructor(expected: number) {
    this.units = new Uint16Array(expected + 16);
    this.length = 0;
  }

  unit(unit: number): void {
    if (this.length === this.units.length) {
      const units = new Uint16Array(2 * this.units.length);
      units.set(this.units);
      this.units = units;
    }
    this.units[this.length++] = unit;
  }

  point(cp: number): void {
    if (cp < 0x10000) this.unit(cp);
    else {
      this.unit(0xd800 + ((cp - 0x10000) >> 10));
      this.unit(0xdc00 + (cp & 0x3ff));
    }
  }

  text(): string {
    let text = '';
    for (let at = 0; at < this.length; at += CHUNK) {
      text += String.fromCharCode.apply(
        null,
        this.units.subarray(at, Math.min(at + CHUNK, this.length)) as unknown as number[],
      );
    }
    return text;
  }
}
