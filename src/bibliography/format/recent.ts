/** What was made lately, up to a number of things: the one that was longest not asked for makes room. */
export class Recent<Made> {
  readonly #made = new Map<string, Made>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string): Made | undefined {
    const made = this.#made.get(key);
    if (made === undefined) return undefined;
    this.#made.delete(key);
    this.#made.set(key, made);
    return made;
  }

  set(key: string, made: Made): void {
    this.#made.set(key, made);
    if (this.#made.size <= this.#most) return;
    for (const oldest of this.#made.keys()) {
      this.#made.delete(oldest);
      return;
    }
  }
}
