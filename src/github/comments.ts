import { listAll } from './list.js';
import type { Account, Comment } from './port.js';
import type { Sender } from './sender.js';
import { commentOf } from './to-issue.js';

const COMMENTS = '/repos/{owner}/{repo}/issues/{issue_number}/comments';

/** Which comment is kept, and what it says. */
interface Keeping {
  readonly number: number;
  readonly marker: string;
  readonly text: string;
  /** Whether it is made where there is none. */
  readonly mayMake: boolean;
}

/** The comments on issues and pull requests. */
export class Comments {
  readonly #sender: Sender;

  constructor(sender: Sender) {
    this.#sender = sender;
  }

  /** The comments on an issue or pull request. */
  async list(number: number): Promise<Comment[]> {
    const comments = await listAll(this.#sender, {
      what: `list the comments on #${number}`,
      needs: 'issues: read',
      route: `GET ${COMMENTS}`,
      parameters: { issue_number: number },
    });
    return comments.map(commentOf);
  }

  /** Writes the comment of ours that holds a marker, or changes it where it says something else. */
  async keep({ number, marker, text, mayMake }: Keeping, whoAmI: () => Promise<Account>): Promise<void> {
    const look = async () => {
      const fitting = (await this.list(number)).filter(({ body }) => body.includes(marker));
      if (fitting.length === 0) return undefined;
      // Anybody can write a comment with our marker.
      const me = await whoAmI();
      return fitting.find(({ author }) => author.id === me.id);
    };
    const kept = (await look()) ?? (mayMake ? await this.#create(number, text, look) : undefined);
    if (kept === undefined || isSameText(kept.body, text)) return;
    await this.#sender.change({
      what: `change the comment on #${number}`,
      needs: 'issues: write',
      route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
      parameters: { comment_id: kept.id, body: text },
    });
  }

  /** Writes a comment, or gives the one that was found after an answer got lost. */
  async #create(
    number: number,
    text: string,
    look: () => Promise<Comment | undefined>,
  ): Promise<Comment | undefined> {
    const request = {
      what: `comment on #${number}`,
      needs: 'issues: write',
      route: `POST ${COMMENTS}`,
      parameters: { issue_number: number, body: text },
    };
    const made = await this.#sender.create(request, look);
    return 'found' in made ? made.found : undefined;
  }
}

function isSameText(one: string, other: string): boolean {
  const plain = (text: string) => text.replace(/\r\n/g, '\n').trim();
  return plain(one) === plain(other);
}
