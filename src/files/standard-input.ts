import { LIMITS } from '../scope/limits.js';

/** Standard input, at most a little more than a scope may have: enough to see that it is too large. */
export async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > LIMITS.bytes) break;
  }
  return Buffer.concat(chunks);
}
