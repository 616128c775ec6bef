import { embeddedEngine } from '../../packages/core/src/engine/embedded-engine.js';
import { conformance, type EngineOf } from './conformance.js';
import { monitorConformance } from './monitors.js';

const embedded: EngineOf = (datasets) => Promise.resolve(embeddedEngine(datasets));

conformance('embeddedEngine', embedded, 60);
monitorConformance('embeddedEngine', embedded);
