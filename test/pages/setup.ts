import type { TestProject } from 'vitest/node';
import { buildStoryPage } from './story-page/build.js';
import { serveStoryPage } from './story-page/serve.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the page with the stories is served; a policy's name follows. */
    storyPage: string;
  }
}

/** Builds and serves the page with the stories once for all tests that visit it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await buildStoryPage();
  const { address, close } = await serveStoryPage();
  project.provide('storyPage', address);
  return close;
}
