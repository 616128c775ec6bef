import type { TemplateResult } from 'lit';

type Arguments = Readonly<Record<string, unknown>>;

interface Meta {
  readonly title: string;
  readonly args?: Arguments;
  readonly render: (args: Arguments) => TemplateResult;
}

interface Story {
  readonly args?: Arguments;
  readonly render?: Meta['render'];
}

const modules = import.meta.glob<Readonly<Record<string, unknown>>>('../../../stories/**/*.stories.ts', {
  eager: true,
});

/** What each story shows, by its name: `Elements/Indicator LongLabels`. */
export const stories: ReadonlyMap<string, () => TemplateResult> = new Map(
  Object.values(modules).flatMap((module) => {
    const { default: meta, ...own } = module as { readonly default: Meta } & Readonly<Record<string, Story>>;
    return Object.entries(own as Readonly<Record<string, Story>>).map(([name, story]) => {
      const show = story.render ?? meta.render;
      return [`${meta.title} ${name}`, () => show({ ...meta.args, ...story.args })] as const;
    });
  }),
);
