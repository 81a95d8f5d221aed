/** One thing that will be done after a while, unless another takes its place. */
export class Waiting {
  #timer = 0;

  start(work: () => void, ms: number): void {
    this.cancel();
    this.#timer = window.setTimeout(work, ms);
  }

  cancel(): void {
    clearTimeout(this.#timer);
  }
}
