import { invalid, NO_CONTENT, notFound, ok, unprocessable } from '../http/answer.ts';
import { fieldsOf, textOf } from '../http/json.ts';
import type { Routes } from '../http/router.ts';
import { apiOf } from '../render/git.ts';

/** Starting workflows; they are recorded, nothing runs. */
export const dispatchRoutes: Routes = {
  'POST /repos/{owner}/{repo}/dispatches': async (call) => {
    const repository = call.repository('contents', 'write');
    const { event_type, client_payload } = call.body;
    const name = textOf(event_type) ?? '';
    if (name === '' || name.length > 100)
      throw invalid({ resource: 'RepositoryDispatch', code: 'invalid', field: 'event_type' });
    if (Object.keys(fieldsOf(client_payload)).length > 10)
      throw unprocessable('Invalid request.\n\nNo more than 10 properties are allowed; 11 were supplied.');
    if (JSON.stringify(client_payload ?? {}).length > 65_535) throw unprocessable('client_payload is too large.');
    await call.settle();
    repository.dispatches.push({ kind: 'repository_dispatch', name, payload: client_payload ?? {} });
    return NO_CONTENT;
  },
  'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches': async (call) => {
    const repository = call.repository('actions', 'write');
    const { ref, inputs, return_run_details } = call.body;
    const name = call.param('workflow_id');
    const head = repository.head;
    const text = head === undefined ? undefined : repository.git.file(head, `.github/workflows/${name}`)?.toString();
    if (text === undefined) throw notFound();
    if (!text.includes('workflow_dispatch')) throw unprocessable(`Workflow does not have 'workflow_dispatch' trigger`);
    if (repository.git.resolve(textOf(ref) ?? '') === undefined)
      throw unprocessable(`No ref found for: ${textOf(ref)}`);
    await call.settle();
    repository.dispatches.push({ kind: 'workflow_dispatch', name, ref: textOf(ref) ?? '', payload: inputs ?? {} });
    // run details by default from API version 2026-03-10 on
    const details = return_run_details ?? String(call.headers['x-github-api-version'] ?? '') >= '2026-03-10';
    if (details !== true) return NO_CONTENT;
    const id = call.world.ids.take('other');
    return ok({
      workflow_run_id: id,
      run_url: `${apiOf(call, repository)}/actions/runs/${id}`,
      html_url: `${call.world.origins.url}/${repository.fullName}/actions/runs/${id}`,
    });
  },
};
