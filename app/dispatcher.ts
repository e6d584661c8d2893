import type { OpenPull } from '../src/github/gate-port.js';
import { targetsOf } from './events.js';
import type { Operations } from './operations.js';
import { idAt, type Payload, textAt } from './payload.js';
import type { Queue } from './queue.js';
import { Rechecks } from './rechecks.js';
import type { Installed, RepositoryTarget, Target } from './target.js';
import type { Timers } from './timers.js';

/** A lane for what is no repository's. */
const COMMON = '';

export interface DispatcherParts {
  readonly operations: Operations;
  readonly queue: Queue;
  readonly timers: Timers;
  /** Told of what the queue has no room for; the sweep makes up for it. */
  onRefused(key: string): void;
}

/** Turns events into work. Nothing is done here at once, and nothing of an event is believed but what it names. */
export class Dispatcher {
  readonly #operations: Operations;
  readonly #queue: Queue;
  readonly #rechecks: Rechecks;
  readonly #onRefused: (key: string) => void;

  constructor({ operations, queue, timers, onRefused }: DispatcherParts) {
    this.#operations = operations;
    this.#queue = queue;
    this.#rechecks = new Rechecks(timers);
    this.#onRefused = onRefused;
  }

  /** Takes a webhook. */
  receive(event: string, payload: Payload): void {
    const installation = idAt(payload, 'installation.id');
    const repository = textAt(payload, 'repository.full_name');
    if (event === 'installation' && installation !== undefined) this.#operations.forget(installation);
    for (const target of targetsOf(event, payload)) this.#dispatch(target, repository, installation);
  }

  /** Nothing is looked at later any more. */
  close(): void {
    this.#rechecks.close();
  }

  /** Compares every open pull request of every repository with the truth. */
  sweep(): void {
    this.#add('everywhere', COMMON, async () => {
      for (const installation of await this.#operations.installations())
        this.#sweepInstallation(installation);
    });
  }

  #dispatch(target: Target, repository: string | undefined, installation: number | undefined): void {
    if (target.kind === 'everywhere') this.sweep();
    else if (installation === undefined) return;
    else if (target.kind === 'installation') this.#sweepInstallation(installation);
    else if (repository !== undefined) this.#askTwice({ repository, installation }, target);
  }

  #askTwice(at: Installed, target: RepositoryTarget): void {
    this.#ask(at, target);
    // A command is done once.
    if (target.kind === 'comment') return;
    this.#rechecks.schedule(`${at.repository} ${JSON.stringify(target)}`, () => this.#ask(at, target));
  }

  #sweepInstallation(installation: number): void {
    this.#add(`installation ${installation}`, COMMON, async () => {
      for (const repository of await this.#operations.repositories(installation)) {
        this.#ask({ repository, installation }, { kind: 'repository' });
      }
    });
  }

  #ask(at: Installed, target: RepositoryTarget): void {
    const { repository } = at;
    if (target.kind === 'group') {
      const { group } = target;
      this.#add(`${repository} group ${group.head}`, repository, () =>
        this.#operations.evaluateGroup(at, group),
      );
    } else if (target.kind === 'comment') {
      const { number, comment } = target;
      this.#add(`${repository} comment ${comment}`, repository, () =>
        this.#operations.answerComment(at, number, comment),
      );
    } else if (target.kind === 'left') {
      this.#add(`${repository} left ${target.sha}`, repository, () => this.#operations.leave(at, target.sha));
    } else {
      if (target.kind === 'pull') this.#evaluate(at, target.number);
      this.#add(`${repository} ${JSON.stringify(target)}`, repository, async () => {
        for (const { number } of concerned(target, await this.#operations.openPulls(at)))
          this.#evaluate(at, number);
      });
    }
  }

  #evaluate(at: Installed, number: number): void {
    const { repository } = at;
    this.#add(`${repository}#${number}`, repository, () => this.#operations.evaluatePull(at, number));
  }

  #add(key: string, lane: string, work: () => Promise<void>): void {
    if (!this.#queue.add(key, lane, work)) this.#onRefused(key);
  }
}

type PullsTarget = Exclude<RepositoryTarget, { kind: 'group' | 'comment' | 'left' }>;

/** The open pull requests that a target asks for. */
function concerned(target: PullsTarget, open: readonly OpenPull[]): readonly OpenPull[] {
  switch (target.kind) {
    case 'repository':
      return open;
    case 'branch':
      return open.filter(({ branch }) => branch === target.name);
    case 'head':
      return open.filter(({ head }) => head === target.sha);
    case 'pull': {
      // Of two with one head: while one is judged, the other's facts may change under it. So both are, again.
      const own = open.filter(({ number }) => number === target.number).map(({ head }) => head);
      const heads = [...target.heads, ...own];
      return open.filter(({ head, number }) => heads.includes(head) && number !== target.number);
    }
  }
}
