import type { Ourselves } from '../commands/gate/ports.js';
import { connectionFrom, waitText } from '../connection.js';
import type { GateConnections } from '../github/connect-gate.js';
import type { ActionContext } from './context.js';
import type { Inputs } from './inputs.js';

/** What the gate works with in a workflow: its own token. */
export async function gatePorts(
  { token }: Inputs,
  { environment, log }: ActionContext,
): Promise<GateConnections & { readonly we: Ourselves }> {
  const { connectGate } = await import('../github/connect-gate.js');
  const connections = connectGate({
    ...connectionFrom(environment, { token }),
    onWait: (wait) => {
      const text = waitText(wait);
      if (text !== undefined) log(text);
    },
  });
  return { ...connections, we: { app: 'github-actions', bot: undefined, hasButton: false } };
}
