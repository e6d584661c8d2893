import type { Probot } from 'probot';
import { answerComment } from '../src/commands/answer/answer-comment.js';
import { evaluate, evaluateGroup, leave } from '../src/commands/gate/evaluate.js';
import type { Evaluation, MergeGroup } from '../src/commands/gate/evaluation.js';
import type { GatePorts } from '../src/commands/gate/ports.js';
import { GitHubFailure } from '../src/errors.js';
import { connectGate, type GateConnections } from '../src/github/connect-gate.js';
import type { OpenPull } from '../src/github/gate-port.js';
import { Identity } from './identity.js';
import type { Operations } from './operations.js';
import type { Settings } from './settings.js';
import type { Installed } from './target.js';

/** So many repositories are remembered, with what was read of them: unchanged facts cost GitHub next to nothing. */
const MOST_CONNECTIONS = 200;

/** What the App does, at GitHub and with its own identity. */
export class GitHubOperations implements Operations {
  readonly #identity: Identity;
  readonly #settings: Settings;
  readonly #log: Probot['log'];
  readonly #connections = new Map<string, GateConnections>();

  constructor(probot: Probot, settings: Settings) {
    this.#identity = new Identity(probot, settings.apiUrl);
    this.#settings = settings;
    this.#log = probot.log;
  }

  installations(): Promise<readonly number[]> {
    return this.#identity.installations();
  }

  repositories(installation: number): Promise<readonly string[]> {
    return this.#identity.repositories(installation);
  }

  forget(installation: number): void {
    this.#identity.forget(installation);
  }

  openPulls(at: Installed): Promise<readonly OpenPull[]> {
    return this.#at(at, ({ pulls }) => pulls.listOpenPulls());
  }

  async evaluatePull(at: Installed, number: number): Promise<void> {
    await this.#evaluate(at, `#${number}`, (ports) => evaluate(number, ports));
  }

  async evaluateGroup(at: Installed, group: MergeGroup): Promise<void> {
    await this.#evaluate(at, ` at ${group.head.slice(0, 7)}`, (ports) => evaluateGroup(group, ports));
  }

  async leave(at: Installed, head: string): Promise<void> {
    const we = await this.#ourselves();
    await this.#at(at, (connections) => leave(head, { ...connections, we }));
  }

  async answerComment(at: Installed, number: number, comment: number): Promise<void> {
    const { kind } = await this.#at(at, (connections) => answerComment({ number, comment }, connections));
    if (kind === 'answered') this.#log.info(`${at.repository}#${number}: answered comment ${comment}`);
  }

  async #evaluate(
    at: Installed,
    which: string,
    work: (ports: GatePorts) => Promise<Evaluation>,
  ): Promise<void> {
    const we = await this.#ourselves();
    const evaluation = await this.#at(at, (connections) => work({ ...connections, we }));
    // It is closed now; what could not be read is asked for again.
    if (evaluation.kind === 'withdrawn') throw new GitHubFailure(evaluation.why);
    if (evaluation.kind === 'judged' && evaluation.isWritten) {
      const { check, conclusion } = evaluation.verdict;
      this.#log.info(`${at.repository}${which}: ${check}: ${conclusion}`);
    }
  }

  async #ourselves(): Promise<GatePorts['we']> {
    return { app: this.#settings.appId, bot: await this.#identity.bot(), hasButton: true };
  }

  async #at<T>(at: Installed, work: (connections: GateConnections) => Promise<T>): Promise<T> {
    try {
      return await work(this.#connectionsOf(at));
    } catch (error) {
      if (error instanceof GitHubFailure && error.status === 401) this.#identity.forget(at.installation);
      throw error;
    }
  }

  #connectionsOf({ repository, installation }: Installed): GateConnections {
    const key = `${installation} ${repository}`;
    const connections =
      this.#connections.get(key) ??
      connectGate({
        repository,
        token: () => this.#identity.token(installation),
        teamToken: (organization) => this.#identity.tokenOfOrganization(organization),
        apiUrl: this.#settings.apiUrl,
      });
    // The map keeps the order of use: the one that was not used for longest goes first.
    this.#connections.delete(key);
    this.#connections.set(key, connections);
    for (const oldest of this.#connections.keys()) {
      if (this.#connections.size <= MOST_CONNECTIONS) break;
      this.#connections.delete(oldest);
    }
    return connections;
  }
}
