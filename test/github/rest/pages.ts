import { created, NO_CONTENT, notFound, ok, Refusal } from '../http/answer.ts';
import type { Call } from '../http/call.ts';
import { fieldsOf, textOf } from '../http/json.ts';
import type { Routes } from '../http/router.ts';
import { apiOf } from '../render/git.ts';
import type { PagesSite, Repository } from '../world/repository.ts';

const BASE = '/repos/{owner}/{repo}/pages';

/** The Pages site of a repository and its deployments; what is served is no business of the stand-in. */
export const pagesRoutes: Routes = {
  [`GET ${BASE}`](call) {
    const repository = call.repository('pages');
    return ok(renderSite(call, repository, siteOf(repository)));
  },
  async [`POST ${BASE}`](call) {
    const repository = call.repository('pages', 'write');
    if (repository.pages !== undefined) throw new Refusal(409, 'GitHub Pages is already enabled.');
    const { build_type, source } = call.body;
    const { branch, path } = fieldsOf(source);
    await call.settle();
    repository.pages = {
      cname: null,
      buildType: build_type === 'workflow' ? 'workflow' : 'legacy',
      source: { branch: textOf(branch) ?? repository.defaultBranch, path: textOf(path) ?? '/' },
      status: null,
      deployments: [],
    };
    return created(renderSite(call, repository, repository.pages));
  },
  async [`PUT ${BASE}`](call) {
    const site = siteOf(call.repository('pages', 'write'));
    const { cname, build_type } = call.body;
    await call.settle();
    if (cname === null || typeof cname === 'string') site.cname = cname;
    if (build_type === 'workflow' || build_type === 'legacy') site.buildType = build_type;
    return NO_CONTENT;
  },
  async [`POST ${BASE}/deployments`](call) {
    const repository = call.repository('pages', 'write');
    const site = siteOf(repository);
    const { artifact_id, artifact_url, pages_build_version, oidc_token, environment } = call.body;
    if (textOf(oidc_token)?.split('.').length !== 3) throw new Refusal(400, 'Invalid OIDC token');
    await call.settle();
    const id = textOf(pages_build_version) ?? '';
    site.deployments.push({
      id,
      version: id,
      artifact: artifact_id ?? artifact_url,
      environment: textOf(environment) ?? 'github-pages',
    });
    site.status = 'built';
    const url = `${apiOf(call, repository)}/pages/deployments/${id}`;
    return ok({ id, status_url: url, page_url: pageUrl(call, repository, site) });
  },
  [`GET ${BASE}/deployments/{pages_deployment_id}`](call) {
    const site = siteOf(call.repository('pages'));
    const id = call.param('pages_deployment_id');
    if (!site.deployments.some((deployment) => deployment.id === id)) throw notFound();
    return ok({ status: 'succeed' });
  },
};

function siteOf(repository: Repository): PagesSite {
  if (repository.pages === undefined) throw notFound();
  return repository.pages;
}

function renderSite(call: Call, repository: Repository, site: PagesSite): Record<string, unknown> {
  return {
    url: `${apiOf(call, repository)}/pages`,
    status: site.status,
    cname: site.cname,
    custom_404: false,
    html_url: pageUrl(call, repository, site),
    build_type: site.buildType,
    source: site.source,
    public: repository.visibility === 'public',
    https_enforced: true,
  };
}

function pageUrl(call: Call, repository: Repository, { cname }: PagesSite): string {
  return cname === null ? `${call.world.origins.url}/pages/${repository.fullName}/` : `https://${cname}/`;
}
