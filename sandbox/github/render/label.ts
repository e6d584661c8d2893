import type { Label, Repo } from '../world.js';
import type { Links } from './links.js';
import { repoApi } from './links.js';

/** `label`. */
export function renderLabel(label: Label, repo: Repo, links: Links) {
  return {
    id: label.id,
    node_id: label.nodeId,
    url: `${repoApi(links, repo)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    color: label.color,
    default: false,
    description: label.description,
  };
}
