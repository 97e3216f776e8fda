import type { ComponentChildren, VNode } from 'preact';

export interface Tab {
  /** Of the panel's element. */
  readonly id: string;
  readonly title: string;
  /** Beside the title, for counts. */
  readonly count?: string;
  /** Element of the panel's heading, seen where no script makes tabs. */
  readonly level: 2 | 3;
  readonly content: ComponentChildren;
}

/** Panels one over the other, each under its heading; where scripts run, one at a time under a row of tabs. `label` names the row. */
export function Tabs({ label, tabs, name }: { label: string; tabs: readonly Tab[]; name: string }): VNode {
  return (
    <div class={`tabs tabs-${name}`} data-tabs={name}>
      <nav class="tab-row" aria-label={label}>
        {tabs.map(({ id, title, count }, index) => (
          <a key={id} class={index === 0 ? 'tab tab-on' : 'tab'} href={`#${id}`} id={`tab-${id}`}>
            {title}
            {count !== undefined && <span class="tab-count">{count}</span>}
          </a>
        ))}
      </nav>
      {tabs.map(({ id, title, level, content }, index) => (
        <section key={id} id={id} class={index === 0 ? 'panel panel-on' : 'panel'} aria-labelledby={`tab-${id}`}>
          {level === 2 ? <h2 class="panel-title">{title}</h2> : <h3 class="panel-title">{title}</h3>}
          {content}
        </section>
      ))}
    </div>
  );
}
