/** Where progress goes: beside the output, so that this can be piped. */
export interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Progress of a long run: on a terminal one line that is written over, else a line each. */
export class Progress {
  readonly #screen: Screen;
  #isOpen = false;

  constructor(screen: Screen) {
    this.#screen = screen;
  }

  tell(text: string | undefined): void {
    if (text === undefined) return;
    this.#isOpen = this.#screen.isTTY === true;
    this.#screen.write(this.#isOpen ? `\r\u001b[K${text}` : `${text}\n`);
  }

  /** Ends the line, so that what follows stands on its own. */
  end(): void {
    if (this.#isOpen) this.#screen.write('\n');
    this.#isOpen = false;
  }
}
