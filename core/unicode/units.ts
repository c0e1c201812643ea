// A growing string of UTF-16 code units: cheap to append to, one string at the end.

/** Units that wait until they become a string; engines differ in how many arguments one call bears. */
const ROOM = 4096;

export class Units {
  private done = '';
  // Not a typed array, which engines read item by item when a string is made of it.
  private units: number[] = [];

  unit(unit: number): void {
    if (this.units.push(unit) === ROOM) this.flush();
  }

  point(cp: number): void {
    if (cp < 0x10000) this.unit(cp);
    else {
      this.unit(0xd800 + ((cp - 0x10000) >> 10));
      this.unit(0xdc00 + (cp & 0x3ff));
    }
  }

  text(): string {
    this.flush();
    return this.done;
  }

  private flush(): void {
    this.done += String.fromCharCode.apply(null, this.units);
    this.units = [];
  }
}
