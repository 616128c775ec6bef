/** What has a name and is explained in a manifest. */
export interface Explained {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}

/** An element as `custom-elements.json` describes it. */
export interface ElementDescription {
  readonly tagName: string;
  readonly description?: string;
  readonly attributes: readonly Explained[];
  readonly events: readonly Explained[];
  readonly cssParts: readonly Explained[];
  readonly cssProperties: readonly Explained[];
}

/** The manifest that `npm run build` writes. */
export interface Manifest {
  readonly modules: readonly { readonly declarations: readonly ElementDescription[] }[];
}

const found = import.meta.glob<Manifest>('../../packages/elements/dist/manifest/custom-elements.json', {
  eager: true,
  import: 'default',
});

/** The manifest; undefined before the first `npm run build`. */
export const manifest = Object.values(found)[0];

/** The elements of the manifest; none before the first build. */
export const elements: readonly ElementDescription[] = (manifest?.modules ?? []).flatMap(
  ({ declarations }) => declarations,
);
