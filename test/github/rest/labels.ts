import { created, invalid, NO_CONTENT, notFound, ok } from '../http/answer.ts';
import type { Call } from '../http/call.ts';
import { textOf } from '../http/json.ts';
import { paged } from '../http/page.ts';
import type { Routes } from '../http/router.ts';
import { renderLabel } from '../render/issue.ts';
import type { Label } from '../world/issue.ts';
import type { Repository } from '../world/repository.ts';
import type { World } from '../world/world.ts';

const BASE = '/repos/{owner}/{repo}/labels';

/** A repository's labels. */
export const labelRoutes: Routes = {
  [`GET ${BASE}`](call) {
    const repository = call.repository('issues');
    return paged(call, repository.labels, (label) => renderLabel(call, repository, label));
  },
  async [`POST ${BASE}`](call) {
    const repository = call.repository('issues', 'write');
    const { name, color, description } = call.body;
    const wanted = {
      name: textOf(name) ?? '',
      color: colorOf(color) ?? 'ededed',
      description: textOf(description) ?? null,
    };
    if (repository.labels.some((label) => label.name.toLowerCase() === wanted.name.toLowerCase())) {
      throw invalid({ resource: 'Label', code: 'already_exists', field: 'name' });
    }
    await call.settle();
    const rendered = renderLabel(call, repository, addLabel(call.world, repository, wanted));
    return created(rendered, String(rendered.url));
  },
  [`GET ${BASE}/{name}`](call) {
    const repository = call.repository('issues');
    return ok(renderLabel(call, repository, labelOf(call, repository)));
  },
  async [`PATCH ${BASE}/{name}`](call) {
    const repository = call.repository('issues', 'write');
    const label = labelOf(call, repository);
    const { new_name, color, description } = call.body;
    await call.settle();
    for (const issue of repository.issues)
      issue.labels = issue.labels.map((name) => (name === label.name ? (textOf(new_name) ?? name) : name));
    Object.assign(label, {
      name: textOf(new_name) ?? label.name,
      color: colorOf(color) ?? label.color,
      description: textOf(description) ?? label.description,
    });
    return ok(renderLabel(call, repository, label));
  },
  async [`DELETE ${BASE}/{name}`](call) {
    const repository = call.repository('issues', 'write');
    const label = labelOf(call, repository);
    await call.settle();
    repository.labels.splice(repository.labels.indexOf(label), 1);
    for (const issue of repository.issues) issue.labels = issue.labels.filter((name) => name !== label.name);
    return NO_CONTENT;
  },
};

export function addLabel(world: World, repository: Repository, fields: Omit<Label, 'id'>): Label {
  const label = { id: world.ids.take('issue'), ...fields };
  repository.labels.push(label);
  return label;
}

function labelOf(call: Call, repository: Repository): Label {
  const found = repository.labels.find(({ name }) => name.toLowerCase() === call.param('name').toLowerCase());
  if (found === undefined) throw notFound();
  return found;
}

function colorOf(color: unknown): string | undefined {
  if (color === undefined) return undefined;
  if (typeof color === 'string' && /^[0-9a-fA-F]{6}$/.test(color)) return color;
  throw invalid({ resource: 'Label', code: 'invalid', field: 'color' });
}
