import type { Account } from '../world/account.ts';
import { nodeId } from '../world/ids.ts';
import type { World } from '../world/world.ts';

/** GitHub's `simple-user`. */
export function renderAccount({ origins }: World, { id, login, type }: Account): Record<string, unknown> {
  const url = `${origins.apiUrl}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id,
    node_id: nodeId(type === 'Organization' ? 'Organization' : 'User', id),
    avatar_url: `${origins.url}/avatars/u/${id}?v=4`,
    gravatar_id: '',
    url,
    html_url: `${origins.url}/${type === 'Bot' ? `apps/${encodeURIComponent(login.replace('[bot]', ''))}` : login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    user_view_type: 'public',
    site_admin: false,
  };
}
