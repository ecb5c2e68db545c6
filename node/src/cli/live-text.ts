/** Streams text to a terminal with one line of status kept below it. */
export interface LiveText {
  /** Text, as it comes. */
  write(text: string): void;
  /** Replaces the status line. */
  status(text: string): void;
  /** Leaves the text, and removes the status line. */
  end(): void;
}

// ECMA-48: IND moves down a row and scrolls where there is none; DECSC and DECRC save and restore the cursor.
const SCROLL_IF_LAST_ROW = "\x1bD\x1b[A";
const SAVE = "\x1b7";
const RESTORE = "\x1b8";
const CLEAR_BELOW = "\x1b[J";
const NEXT_ROW = "\r\n";

export interface Terminal {
  write(text: string): void;
  readonly columns: number;
}

/** `terminal` must be one: the status line is drawn with escape sequences. */
export function liveText(terminal: Terminal): LiveText {
  let status = "";
  const draw = (text: string): void => {
    const shown = status.slice(0, Math.max(0, terminal.columns - 1));
    terminal.write(`${CLEAR_BELOW}${text}${SCROLL_IF_LAST_ROW}${SAVE}${NEXT_ROW}${shown}${RESTORE}`);
  };
  return {
    write: draw,
    status(text) {
      status = text;
      draw("");
    },
    end: () => terminal.write(CLEAR_BELOW),
  };
}
