import { fstatSync, writeSync } from 'node:fs';

const OUTPUT = 1;
const minded = new Set<NodeJS.WriteStream>();

/**
 * Standard output or error as a stream. `scope-as-code … | head` closes a pipe early: that is no fault, and a `sync` goes
 * on. Node makes a stream when it is first asked for, in 3 to 5 ms: only who writes to it asks.
 */
function mind(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  if (minded.has(stream)) return stream;
  minded.add(stream);
  return stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

export function standardError(): NodeJS.WriteStream {
  return mind(process.stderr);
}

/** Whether standard output may be a terminal: what is neither a file nor a pipe. */
function isDevice(): boolean {
  return fstatSync(OUTPUT).isCharacterDevice();
}

export function writesToTerminal(): boolean {
  return isDevice() && process.stdout.isTTY;
}

/** Whether the stream has to wait for its reader: then what follows waits behind it. */
let waits = false;

/** Writes to standard output; to a file or a pipe at once, without a stream. */
export function write(text: string): void {
  let rest: Uint8Array = Buffer.from(text);
  try {
    while (rest.length > 0 && !waits && !isDevice()) rest = rest.subarray(writeSync(OUTPUT, rest));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EPIPE') return;
    // A pipe that is full and does not wait for its reader: a stream does.
    if (code !== 'EAGAIN') throw error;
    waits = true;
  }
  if (rest.length > 0) mind(process.stdout).write(rest);
}
